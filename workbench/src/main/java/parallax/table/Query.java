package parallax.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return sql(limit, 0, Order.USUAL);
    }

    /// @param limit   most rows; 0 for all
    /// @param skipped how many rows come before the first
    public String sql(int limit, int skipped) {
        return sql(limit, skipped, Order.USUAL);
    }

    /// @param limit   most rows; 0 for all
    /// @param skipped how many rows come before the first
    public String sql(int limit, int skipped, Order order) {
        // Whole texts are searched, not carried through the sorting.
        String columns = view.has("_text") ? "* EXCLUDE (_text)" : "*";
        return "SELECT " + columns + ", count(*) OVER () AS _total FROM (\n" + view.sql() + "\n) AS shown WHERE "
                + condition()
                + " ORDER BY " + order.sql() + (limit > 0 ? " LIMIT " + limit : "")
                + (skipped > 0 ? " OFFSET " + skipped : "");
    }

    /// How many rows there are of each kind: columns `facet` (the view's column), `kind` and `n`, most first. Absent
    /// where the view has no kinds.
    public Optional<String> kinds() {
        List<String> counts = new ArrayList<>();
        for (String column : view.kinds()) {
            int place = counts.size();
            String name = column.replace("[]", "");
            String value = column.equals(name) ? name : "unnest(" + name + ")";
            counts.add("SELECT " + place + " AS place, '" + name + "' AS facet, kind, count(*) AS n FROM (SELECT "
                    + value + " AS kind FROM asked) WHERE kind IS NOT NULL GROUP BY kind");
        }
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of("WITH asked AS MATERIALIZED (\n" + rows() + "\n)\n" + String.join("\nUNION ALL ", counts)
                        + "\nORDER BY place, n DESC, kind");
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
