package parallax.eval.tally;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/// A table for a terminal: the first column flush left, the others flush right.
public final class TextTable {
    private TextTable() {}

    /// Lays out a table.
    ///
    /// @param rows of equal length, the first one the head
    public static String of(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> length(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        StringJoiner lines = new StringJoiner("\n");
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines.toString();
    }

    private static String line(List<String> row, int[] widths) {
        StringJoiner cells = new StringJoiner("  ");
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String room = " ".repeat(widths[column] - length(cell));
            cells.add(column == 0 ? cell + room : room + cell);
        }
        return cells.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
