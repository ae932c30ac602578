package parallax.eval.event;

import java.util.ArrayList;
import java.util.List;

/// Rows of a table whose cells are parted by tabs and may be quoted: in a cell that begins with a quotation mark tabs
/// and line ends count as text, and two marks as one.
final class QuotedRows {
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private QuotedRows() {}

    static List<List<String>> of(List<String> lines) {
        QuotedRows rows = new QuotedRows();
        lines.forEach(rows::line);
        return rows.rows;
    }

    private void line(String line) {
        if (quoted) {
            cell.append('\n');
        }
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            boolean mark = letter == '"';
            if (quoted && mark && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(letter);
                at++;
            } else if (mark && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (letter == '\t' && !quoted) {
                endCell();
            } else {
                cell.append(letter);
            }
        }
        if (!quoted) {
            endCell();
            rows.add(row);
            row = new ArrayList<>();
        }
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }
}
