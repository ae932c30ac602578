package parallax.table;

import java.io.IOException;
import java.util.List;
import parallax.casefile.Case;
import parallax.casefile.Row;

/// A record's words among their neighbours: `… of the bus with 30 aboard. [Twelve people] died and two …`.
/// Rows should come account by account, since one text is kept at a time.
public final class Contexts {
    private static final int AROUND = 70;

    private final Case held;
    private String account = "";
    private String text = "";

    public Contexts(Case held) {
        this.held = held;
    }

    /// Words with what stands around them in their paragraph.
    ///
    /// @param before beginning with `… ` where the paragraph begins earlier
    /// @param words  the exact words of the record
    /// @param after  ending in ` …` where the paragraph goes on
    public record Context(String before, String words, String after) {
        /// As a line of text, the words in brackets.
        @Override
        public String toString() {
            return before.isEmpty() && after.isEmpty() ? words : before + "[" + words + "]" + after;
        }
    }

    /// @param row with the columns `account`, `span_start`, `span_end` and `words`
    public Context of(Row row) throws IOException {
        if (!row.text("account").equals(account)) {
            account = row.text("account");
            text = text(account);
        }
        return in(text, (int) row.number("span_start"), (int) row.number("span_end"), row.text("words"));
    }

    /// The same in a text that is at hand.
    ///
    /// @param words what to show alone where the text does not reach so far
    public static Context in(String text, int start, int end, String words) {
        if (start >= end || end > text.length()) {
            return new Context("", words, "");
        }
        int from = before(text, start);
        int to = after(text, end);
        return new Context(
                (from > 0 && text.charAt(from - 1) != '\n' ? "… " : "") + text.substring(from, start),
                text.substring(start, end),
                text.substring(end, to) + (to < text.length() && text.charAt(to) != '\n' ? " …" : ""));
    }

    private String text(String name) throws IOException {
        List<Row> found = held.query(
                "SELECT d.text FROM documents d JOIN accounts a ON a.document = d.document WHERE a.account = ?",
                List.of(name));
        return found.isEmpty() ? "" : found.getFirst().text("text");
    }

    /// The beginning of the paragraph, or of a word not far away.
    private static int before(String text, int start) {
        int least = Math.max(0, start - AROUND);
        int line = text.lastIndexOf('\n', start - 1) + 1;
        if (line >= least) {
            return Math.min(line, start);
        }
        int space = text.indexOf(' ', least);
        return space >= 0 && space < start ? space + 1 : start;
    }

    private static int after(String text, int end) {
        int most = Math.min(text.length(), end + AROUND);
        int line = text.indexOf('\n', end);
        if (line >= 0 && line <= most) {
            return line;
        }
        int space = most == text.length() ? most : text.lastIndexOf(' ', most);
        return space > end ? space : end;
    }
}
