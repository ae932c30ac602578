package parallax.web.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.table.Order;
import parallax.table.View;

/// The head of a column: what it is called, and the link that sorts by it.
///
/// @param name    for reading
/// @param number  whether the column is of numbers
/// @param sort    the same table in the order of this column, or turned round; absent where it cannot be sorted
/// @param ordered `ascending` or `descending` where the table is in its order; else absent
public record Head(
        String name,
        boolean number,
        @Nullable Address sort,
        @Nullable String ordered) {
    private static final Set<String> NUMBERS = Set.of(
            "accounts",
            "mentions",
            "statements",
            "events",
            "figures",
            "positions",
            "origins",
            "issues",
            "disputes",
            "round",
            "latitude",
            "longitude");

    /// The heads of a view's table as it is shown now.
    public static List<Head> of(View view, Address here, Order now) {
        return view.columns().stream()
                .map(column -> of(view, column, here, now))
                .toList();
    }

    /// The head of one of its columns.
    public static Head of(View view, String column, Address here, Order now) {
        String name = column.replace('_', ' ');
        boolean number = isNumber(column);
        if (!Order.columns(view).contains(column)) {
            return new Head(name, number, null, null);
        }
        boolean current = now.column().equals(column);
        Order next = current ? now.turned() : new Order(column, number);
        Address sort = here.with("sort", next.label()).without("page");
        return new Head(name, number, sort, !current ? null : now.down() ? "descending" : "ascending");
    }

    /// Whether the column is of numbers, which stand right.
    public static boolean isNumber(String column) {
        return NUMBERS.contains(column);
    }
}
