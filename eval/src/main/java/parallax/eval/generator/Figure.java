package parallax.eval.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.text.ResourceTable;

/// What a figure of a happening counts.
///
/// @param question the beginning of the ledger's question; the happening's words follow
record Figure(String measure, String unit, String counted, String question) {

    /// All, by name.
    static Map<String, Figure> all() {
        Map<String, Figure> all = new LinkedHashMap<>();
        for (List<String> row : ResourceTable.rows(Figure.class, "figures.tsv", 5)) {
            all.put(row.getFirst(), new Figure(row.get(1), row.get(2), row.get(3), row.get(4)));
        }
        return all;
    }

    static Figure of(Map<String, Figure> all, String name) {
        Figure figure = all.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("nothing is counted as '" + name + "'");
        }
        return figure;
    }
}
