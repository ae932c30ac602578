package parallax.eval.tally;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import parallax.text.ResourceTable;

/// The measures of a task with their kinds, in the order of its report.
///
/// @param kinds kind by name
/// @param parts of each mean, the F1 measures that it is a mean of
public record Measures(SequencedMap<String, MeasureKind> kinds, Map<String, List<String>> parts) {
    public Measures {
        parts = Map.copyOf(parts);
    }

    /// Reads a resource: name, tab, kind (`f1`, `share`, `b-cubed`, `mean`), and for a mean, tab, the measures it is
    /// a mean of, with commas between.
    public static Measures of(Class<?> owner, String file) {
        SequencedMap<String, MeasureKind> kinds = new LinkedHashMap<>();
        Map<String, List<String>> parts = new HashMap<>();
        for (List<String> row : ResourceTable.rows(owner, file)) {
            String kind = row.get(1).replace('-', '_').toUpperCase(Locale.ROOT);
            kinds.put(row.get(0), MeasureKind.valueOf(kind));
            if (row.size() > 2) {
                parts.put(row.get(0), List.of(row.get(2).split(",", -1)));
            }
        }
        return new Measures(kinds, parts);
    }

    MeasureKind kind(String measure) {
        MeasureKind kind = ((Map<String, MeasureKind>) kinds).get(measure);
        if (kind == null) {
            throw new IllegalArgumentException("no such measure: " + measure);
        }
        return kind;
    }
}
