package parallax.table;

import java.util.ArrayList;
import java.util.List;

/// A view's rows under conditions.
///
/// @param conditions in SQL with `?`
/// @param values     for each `?`, in order
public record Query(View view, List<String> conditions, List<Object> values) {
    public Query {
        conditions = List.copyOf(conditions);
        values = List.copyOf(values);
    }

    /// @param limit most rows; 0 for all
    public String sql(int limit) {
        List<String> all = new ArrayList<>(conditions);
        all.add("TRUE");
        return "SELECT *, count(*) OVER () AS _total FROM (\n" + view.sql() + "\n) AS shown WHERE "
                + String.join(" AND ", all) + " ORDER BY _order" + (limit > 0 ? " LIMIT " + limit : "");
    }
}
