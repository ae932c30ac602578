package parallax.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A table for reading: columns share the width, long cells wrap. Cells must be [Plain].
final class Table {
    private static final String GAP = "  ";
    private static final int LEAST = 6;
    private static final Set<String> TEXTS = Set.of("context", "content");
    /// First and last of the blocks whose characters take two columns.
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();
    private final int width;
    private final boolean styled;

    Table(List<String> heads, int width, boolean styled) {
        this.heads = List.copyOf(heads);
        this.width = width;
        this.styled = styled;
    }

    void row(List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + heads.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    void print(PrintWriter out) {
        int[] widths = widths();
        print(out, heads, widths, styled);
        boolean apart = rows.stream().anyMatch(row -> height(row, widths) > 1);
        for (List<String> row : rows) {
            print(out, row, widths, false);
            if (apart) {
                out.println();
            }
        }
    }

    /// Every column as wide as it wants; where that is too much, the widest give way first.
    private int[] widths() {
        int[] widths = new int[heads.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    displayed(heads.get(i)),
                    rows.stream()
                            .mapToInt(row -> displayed(row.get(column)))
                            .max()
                            .orElse(0));
        }
        int room = Math.max(width - GAP.length() * (widths.length - 1), LEAST * widths.length);
        for (int excess = Arrays.stream(widths).sum() - room; excess > 0; excess--) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                if (claim(i, widths) > claim(widest, widths)) {
                    widest = i;
                }
            }
            widths[widest]--;
        }
        return widths;
    }

    /// How much of its width a column can do without: running text needs twice the room of a label.
    private int claim(int column, int[] widths) {
        return TEXTS.contains(heads.get(column)) ? widths[column] : 2 * widths[column];
    }

    private static int height(List<String> row, int[] widths) {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(most, wrap(row.get(i), widths[i]).size());
        }
        return most;
    }

    private static void print(PrintWriter out, List<String> row, int[] widths, boolean bold) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(wrap(row.get(i), widths[i]));
        }
        int height = height(row, widths);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                text.append(cell).repeat(" ", Math.max(0, widths[i] - displayed(cell)) + GAP.length());
            }
            String printed = text.toString().stripTrailing();
            out.println(bold ? "\u001B[1m" + printed + "\u001B[0m" : printed);
        }
    }

    /// Lines of at most `width` columns, broken at spaces where there are any.
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && displayed(line) + 1 + displayed(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (displayed(rest) > width) {
                int cut = fitting(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fitting(String word, int width) {
        int used = 0;
        int end = 0;
        while (end < word.length()) {
            int c = word.codePointAt(end);
            if (end > 0 && used + columns(c) > width) {
                break;
            }
            used += columns(c);
            end += Character.charCount(c);
        }
        return end;
    }

    /// The text with spaces up to a width.
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - displayed(text)));
    }

    private static int displayed(CharSequence text) {
        return text.codePoints().map(Table::columns).sum();
    }

    /// How many columns a terminal gives a character: none to combining marks, two to East Asian letters and emoji.
    private static int columns(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
