package parallax.eval.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import parallax.text.ResourceTable;

/// The measures of a task with their kinds, in the order of its report.
///
/// @param kinds kind by name
public record Measures(SequencedMap<String, MeasureKind> kinds) {
    /// Reads a resource: name, tab, kind (`f1`, `share`, `b-cubed`).
    public static Measures of(Class<?> owner, String file) {
        SequencedMap<String, MeasureKind> kinds = new LinkedHashMap<>();
        for (List<String> row : ResourceTable.rows(owner, file)) {
            String kind = row.get(1).replace('-', '_').toUpperCase(Locale.ROOT);
            kinds.put(row.get(0), MeasureKind.valueOf(kind));
        }
        return new Measures(kinds);
    }

    MeasureKind kind(String measure) {
        MeasureKind kind = ((Map<String, MeasureKind>) kinds).get(measure);
        if (kind == null) {
            throw new IllegalArgumentException("no such measure: " + measure);
        }
        return kind;
    }
}
