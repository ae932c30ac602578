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
        return sql(limit, 0);
    }

    /// @param limit  most rows; 0 for all
    /// @param before how many rows of the order are left out
    public String sql(int limit, int before) {
        return "SELECT *, count(*) OVER () AS _total FROM (\n" + view.sql() + "\n) AS shown WHERE " + condition()
                + " ORDER BY _order" + (limit > 0 ? " LIMIT " + limit : "") + (before > 0 ? " OFFSET " + before : "");
    }

    /// The rows alone, without order or total: to be counted inside another query.
    public String rows() {
        return "SELECT * FROM (\n" + view.sql() + "\n) AS shown WHERE " + condition();
    }

    private String condition() {
        return conditions.isEmpty() ? "TRUE" : String.join(" AND ", conditions);
    }

    /// The same under one more condition.
    ///
    /// @param more for each `?` of the condition, in order
    public Query and(String condition, Object... more) {
        List<String> all = new ArrayList<>(conditions);
        all.add(condition);
        List<Object> told = new ArrayList<>(values);
        told.addAll(List.of(more));
        return new Query(view, all, told);
    }
}
