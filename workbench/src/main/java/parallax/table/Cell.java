package parallax.table;

import java.util.List;
import parallax.casefile.Row;

/// A cell of a view as it is read, in a terminal or on a page.
public final class Cell {
    private static final int NAMES = 6;

    private Cell() {}

    /// The value of a view's column for reading, on as many lines as the value has.
    public static String text(Row row, String column) {
        return switch (column) {
            case "according_to" -> Wording.accordingTo(row);
            case "value" -> Wording.value(row);
            case "when" -> Wording.when(row);
            case "date" -> Wording.date(row);
            case "actors", "recipients", "held" -> String.join("; ", row.list(column));
            case "relations" -> String.join(", ", row.list(column));
            case "members" -> String.join(" ", row.list(column));
            case "called" -> called(row.list(column));
            case "type" -> row.text("mode").isEmpty() ? row.text("type") : row.text("type") + " " + row.text("mode");
            case "kind" -> withStance(row);
            default -> row.text(column);
        };
    }

    /// The most frequent names; all of them are in the JSON.
    private static String called(List<String> names) {
        String most = String.join(", ", names.stream().limit(NAMES).toList());
        return names.size() > NAMES ? most + " … " + (names.size() - NAMES) + " more" : most;
    }

    private static String withStance(Row row) {
        String stance = row.text("stance");
        return stance.isEmpty() || stance.equals("neutral") ? row.text("kind") : row.text("kind") + " (" + stance + ")";
    }
}
