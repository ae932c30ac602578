package parallax.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Row;

/// Rows of a view as they are taken away.
public final class Rows {
    private Rows() {}

    /// Without the columns that only serve filters and order.
    public static List<Map<String, @Nullable Object>> open(List<Row> rows) {
        return rows.stream().map(Rows::open).toList();
    }

    /// One of them, likewise.
    public static Map<String, @Nullable Object> open(Row row) {
        Map<String, @Nullable Object> open = new LinkedHashMap<>();
        row.values().forEach((column, value) -> {
            if (!column.startsWith("_")) {
                open.put(column, value);
            }
        });
        return open;
    }
}
