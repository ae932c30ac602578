package parallax.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Rows waiting to be written, by table, in the order in which they were added.
final class Rows {
    private final Map<String, List<List<@Nullable Object>>> byTable = new TreeMap<>();

    /// @param values one for each column of the table, in order
    void add(String table, @Nullable Object... values) {
        byTable.computeIfAbsent(table, _ -> new ArrayList<>()).add(Collections.unmodifiableList(Arrays.asList(values)));
    }

    void addAll(Rows others) {
        others.byTable.forEach((table, rows) ->
                byTable.computeIfAbsent(table, _ -> new ArrayList<>()).addAll(rows));
    }

    /// The same rows for the tables of the same names in another schema.
    Rows in(String schema) {
        Rows moved = new Rows();
        byTable.forEach((table, rows) -> moved.byTable.put(schema + "." + table, rows));
        return moved;
    }

    Map<String, List<List<@Nullable Object>>> byTable() {
        return byTable;
    }
}
