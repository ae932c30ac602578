package parallax.eval.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.eval.lines.LineFile;
import parallax.text.Span;

/// A sentence of PLV in which an actor and a recipient are marked.
///
/// @param text      without the marks
/// @param actor     the first marked words; the whole sentence where none are
/// @param recipient likewise; absent where none are
/// @param type      PLOVER's, CONCEDE and RETREAT together as `YIELD`
public record PairRow(String text, Span actor, @Nullable Span recipient, String type) {
    private static final Pattern MARK = Pattern.compile("</?[st]>");
    private static final String TYPE = "gold_root";
    private static final String SENTENCE = "marked_sentence";

    /// The rows of a file, in order.
    ///
    /// @throws IOException naming the file where it is absent or lacks a column
    public static List<PairRow> read(Path file) throws IOException {
        LineFile lines = new LineFile(file);
        List<List<String>> rows = QuotedRows.of(lines.read());
        int type = rows.isEmpty() ? -1 : rows.getFirst().indexOf(TYPE);
        int sentence = rows.isEmpty() ? -1 : rows.getFirst().indexOf(SENTENCE);
        if (type < 0 || sentence < 0) {
            throw lines.wrong(0, "no columns " + TYPE + " and " + SENTENCE);
        }
        List<PairRow> read = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            read.add(of(row.get(sentence), row.get(type)));
        }
        return read;
    }

    static PairRow of(String marked, String type) {
        StringBuilder text = new StringBuilder();
        Span actor = null;
        Span recipient = null;
        int start = 0;
        int from = 0;
        Matcher marks = MARK.matcher(marked);
        while (marks.find()) {
            text.append(marked, from, marks.start());
            from = marks.end();
            switch (marks.group()) {
                case "</s>" -> actor = actor == null ? new Span(start, text.length()) : actor;
                case "</t>" -> recipient = recipient == null ? new Span(start, text.length()) : recipient;
                default -> start = text.length();
            }
        }
        text.append(marked, from, marked.length());
        return new PairRow(text.toString(), actor == null ? new Span(0, text.length()) : actor, recipient, type);
    }
}
