package parallax.table;

import java.util.List;
import java.util.Set;

/// In which order rows come: by one of the view's columns, or in the view's own order.
///
/// @param column of the view's table; empty for the view's own order
/// @param down   whether the last comes first
public record Order(String column, boolean down) {
    /// The view's own.
    public static final Order USUAL = new Order("", false);
    private static final Set<String> UNSORTABLE = Set.of("context", "according_to", "called", "held", "members");

    /// @param wanted a column, `-` before it for the other way round; empty for the usual order
    /// @throws IllegalArgumentException with a message for the user where the view has no such column
    public static Order of(View view, String wanted) {
        if (wanted.isEmpty()) {
            return USUAL;
        }
        boolean down = wanted.startsWith("-");
        String column = down ? wanted.substring(1) : wanted;
        if (!columns(view).contains(column)) {
            throw new IllegalArgumentException(
                    view.label() + " cannot be sorted by \"" + column + "\"; by " + String.join(", ", columns(view)));
        }
        return new Order(column, down);
    }

    /// The columns of the view's table by which it can be sorted.
    public static List<String> columns(View view) {
        return view.columns().stream()
                .filter(column -> !UNSORTABLE.contains(column))
                .toList();
    }

    /// The same turned round.
    public Order turned() {
        return new Order(column, !down);
    }

    /// As a user asks for it.
    public String label() {
        return down ? "-" + column : column;
    }

    String sql() {
        if (column.isEmpty()) {
            return "_order";
        }
        String by = switch (column) {
            case "when", "date" -> "_from";
            case "value" -> "coalesce(low, high)";
            default -> column;
        };
        return by + (down ? " DESC" : "") + " NULLS LAST, _order";
    }
}
