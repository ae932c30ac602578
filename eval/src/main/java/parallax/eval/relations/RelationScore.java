package parallax.eval.relations;

import java.util.Locale;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import parallax.eval.attribution.RoleScore;
import parallax.eval.tally.Hits;
import parallax.eval.tally.Rounding;

/// Scores of whole relations and of their elements, under the independent scorer's names (`relation/strict`). Adds up
/// over texts.
public final class RelationScore {
    private final SortedMap<String, Hits> hits = new TreeMap<>();
    private final SortedMap<String, Overlap> overlaps = new TreeMap<>();

    private record Overlap(double sum, int count) {}

    void add(String name, int right, int gold, int predicted) {
        hits.merge(name, new Hits(gold, predicted, right), Hits::plus);
    }

    /// Adds how alike the aligned spans are, one by one in the scorer's order.
    ///
    /// @param count gold and predicted spans, aligned ones counted once
    void addOverlap(String name, Iterable<Double> each, int count) {
        double sum = 0;
        for (double one : each) {
            sum += one;
        }
        Overlap before = overlaps.getOrDefault(name, new Overlap(0, 0));
        overlaps.put(name, new Overlap(before.sum() + sum, before.count() + count));
    }

    /// What was counted under a name; nothing where it was not.
    public Hits of(String name) {
        return hits.getOrDefault(name, Hits.NONE);
    }

    /// The lines that the independent scorer prints.
    public String text() {
        SortedMap<String, String> lines = new TreeMap<>();
        hits.forEach((name, counted) -> lines.put(name, figures(counted)));
        overlaps.forEach((name, overlap) -> {
            if (overlap.count() > 0) {
                lines.put(name, String.valueOf(Rounding.of(100 * overlap.sum() / overlap.count(), 1)));
            }
        });
        StringJoiner text = new StringJoiner("\n", "", "\n");
        lines.forEach((name, figures) -> text.add(String.format(Locale.ROOT, "%-20s %s", name, figures)));
        return text.toString();
    }

    private static String figures(Hits hits) {
        return "{'P': " + RoleScore.precision(hits) + ", 'R': " + RoleScore.recall(hits) + ", 'F': "
                + RoleScore.f1(hits) + ", 'tp': " + hits.right() + ", 'gold': " + hits.gold() + ", 'pred': "
                + hits.predicted() + "}";
    }
}
