package parallax.casefile;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One row of a query: values by column, in the query's order.
///
/// @param values text, numbers, flags, `LocalDate`s or lists; absent where SQL has NULL
public record Row(Map<String, @Nullable Object> values) {
    static Row of(ResultSet result) throws SQLException {
        var columns = result.getMetaData();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = result.getObject(i);
            values.put(columns.getColumnLabel(i), value instanceof Array array ? list(array) : value);
        }
        return new Row(Collections.unmodifiableMap(values));
    }

    private static List<Object> list(Array array) throws SQLException {
        List<Object> items = new ArrayList<>();
        Arrays.stream((Object[]) array.getArray()).filter(Objects::nonNull).forEach(items::add);
        return Collections.unmodifiableList(items);
    }

    /// The value as text; empty where absent.
    public String text(String column) {
        Object value = values.get(column);
        return value == null ? "" : value.toString();
    }

    public long number(String column) {
        return values.get(column) instanceof Number number ? number.longValue() : 0;
    }

    /// The value as a day; absent where it is none.
    public @Nullable LocalDate day(String column) {
        return values.get(column) instanceof LocalDate day ? day : null;
    }

    /// The value's items; empty where absent.
    public List<String> list(String column) {
        return values.get(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
