package parallax.web.search;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Row;
import parallax.search.index.PassageSearch;
import parallax.table.Wording;
import parallax.text.ResourceTable;
import parallax.web.page.Ask;
import parallax.web.search.Searched.Preview;

/// A hit looked at closer.
final class Previews {
    private static final int AROUND = 400;
    private static final int SIMILAR = 6;
    private static final String TEXT = """
            SELECT d.text, a.span_start, a.span_end
            FROM accounts a JOIN documents d ON d.document = a.document WHERE a.account = ?""";

    private Previews() {}

    /// The hit that the address names; absent where it names none of these.
    static @Nullable Preview of(Ask ask, PassageSearch search, List<Searched.Passage> hits) throws IOException {
        for (Searched.Passage hit : hits) {
            if (hit.account().equals(ask.text("open").orElse(""))
                    && (hit.start() + "-" + hit.end()).equals(ask.text("at").orElse(""))) {
                return of(ask, search, hit);
            }
        }
        return null;
    }

    private static @Nullable Preview of(Ask ask, PassageSearch search, Searched.Passage hit) throws IOException {
        List<Row> found = ask.held().query(TEXT, List.of(hit.account()));
        if (found.isEmpty()) {
            return null;
        }
        String text = found.getFirst().text("text");
        int first = Math.max((int) found.getFirst().number("span_start"), hit.start() - AROUND);
        int last = Math.min((int) found.getFirst().number("span_end"), hit.end() + AROUND);
        List<Searched.Told> records = ask
                .held()
                .query(
                        ResourceTable.text(Previews.class, "records.sql"),
                        List.of(hit.account(), hit.start(), hit.end()))
                .stream()
                .map(Previews::told)
                .toList();
        List<Searched.Passage> similar = search.similar(hit.account(), hit.start(), SIMILAR).stream()
                .map(HitPieces::of)
                .toList();
        return new Preview(hit, before(text, first, hit.start()), after(text, hit.end(), last), records, similar);
    }

    /// From the beginning of a word.
    private static String before(String text, int first, int start) {
        if (first == 0 || text.charAt(first - 1) == '\n') {
            return text.substring(first, start);
        }
        int space = text.indexOf(' ', first);
        return space < 0 || space >= start ? "" : "…" + text.substring(space, start);
    }

    /// Up to the end of a word.
    private static String after(String text, int end, int last) {
        if (last == text.length() || text.charAt(last) == '\n') {
            return text.substring(end, last);
        }
        int space = text.lastIndexOf(' ', last);
        return space <= end ? "" : text.substring(end, space) + " …";
    }

    private static Searched.Told told(Row row) {
        String detail = row.text("detail");
        boolean telling = !detail.isEmpty() && !detail.equals("neutral") && !detail.equals("happened");
        return new Searched.Told(
                row.text("record"),
                row.text("what"),
                row.text("kind") + (telling ? ", " + detail : ""),
                row.text("words"),
                Wording.accordingTo(row));
    }
}
