package parallax.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Comma-separated values after RFC 4180, that a spreadsheet opens without running anything.
///
/// A text that a spreadsheet might take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line end), or that
/// begins with an apostrophe, gets an apostrophe in front; whoever takes one leading apostrophe off each text cell has
/// the text exactly. An absent value is an empty cell, an empty text is `""`. Lists are JSON arrays.
public final class Csv {
    private static final String RISKY = "=+-@\t\r\n'";

    private Csv() {}

    /// A line of cells that are written already, or of column names.
    public static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(",", "", "\r\n"));
    }

    /// A value as a cell: numbers, flags and dates bare, text guarded and quoted where it must be.
    public static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text(text);
            case List<?> list -> quoted(JsonLine.of(list));
            default -> value.toString();
        };
    }

    private static String text(String text) {
        if (text.isEmpty()) {
            return "\"\"";
        }
        String guarded = RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = guarded.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        boolean bare = plain && guarded.strip().length() == guarded.length();
        return bare ? guarded : quoted(guarded);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
