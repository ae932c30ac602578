package parallax.eval.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parallax.eval.lines.LineFile;

/// Reads the sentences of an IOB2 file: token number, token, tag, and columns that do not matter here. A sentence ends
/// at a blank line; a line without a number is no token.
public final class Iob2File {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final LineFile file;
    private final List<TaggedSentence> sentences = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private Iob2File(LineFile file) {
        this.file = file;
    }

    /// The sentences in order, none without tokens.
    ///
    /// @throws IOException naming the file where it is absent, and the line of a token without a tag
    public static List<TaggedSentence> read(Path path) throws IOException {
        Iob2File reading = new Iob2File(new LineFile(path));
        List<String> lines = reading.file.read();
        for (int at = 0; at < lines.size(); at++) {
            reading.line(at, lines.get(at));
        }
        reading.end();
        return reading.sentences;
    }

    private void line(int at, String line) throws IOException {
        List<String> cells = List.of(line.split("\t", -1));
        if (line.isBlank()) {
            end();
        } else if (!NUMBER.matcher(cells.getFirst()).matches()) {
            comments.add(line);
        } else if (cells.size() < 3) {
            throw file.wrong(at, "a token without a tag");
        } else {
            rows.add(cells);
        }
    }

    private void end() {
        if (!rows.isEmpty()) {
            sentences.add(new TaggedSentence(comments, column(0), column(1), column(2)));
            comments.clear();
            rows.clear();
        }
    }

    private List<String> column(int at) {
        return rows.stream().map(row -> row.get(at)).toList();
    }
}
