package parallax.eval.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import parallax.eval.tally.Hits;
import parallax.eval.tally.Rounding;

/// How many types were right.
///
/// @param coded     sentences with an event at all
/// @param total     gold has one type a sentence, so precision is a lower bound
/// @param byType    the same for each type that the gold has, by name
/// @param countries sentences with type, actor's and recipient's country right; -1 where the gold has no countries
public record TypeScore(int coded, Hits total, SequencedMap<String, Hits> byType, int countries) {
    /// Counts types.
    ///
    /// @param gold      the type of each sentence
    /// @param predicted all types predicted for each sentence
    static TypeScore of(List<String> gold, List<Set<String>> predicted, int countries) {
        Map<String, Hits> all = new TreeMap<>();
        int coded = 0;
        for (int at = 0; at < gold.size(); at++) {
            String wanted = gold.get(at);
            Set<String> found = predicted.get(at);
            coded += found.isEmpty() ? 0 : 1;
            all.merge(wanted, new Hits(1, 0, found.contains(wanted) ? 1 : 0), Hits::plus);
            found.forEach(type -> all.merge(type, new Hits(0, 1, 0), Hits::plus));
        }
        Hits total = all.values().stream().reduce(Hits.NONE, Hits::plus);
        SequencedMap<String, Hits> byType = new TreeMap<>(all);
        byType.values().removeIf(hits -> hits.gold() == 0);
        return new TypeScore(coded, total, byType, countries);
    }

    /// Per cent with one decimal, as all that follow.
    public double recall() {
        return Rounding.of(100 * share(total.right(), total.gold()), 1);
    }

    public double precision() {
        return Rounding.of(100 * share(total.right(), Math.max(1, total.predicted())), 1);
    }

    public double f1() {
        double precision = share(total.right(), Math.max(1, total.predicted()));
        double recall = share(total.right(), total.gold());
        return precision + recall == 0 ? 0 : Rounding.of(200 * precision * recall / (precision + recall), 1);
    }

    /// The mean of the types' F1.
    public double macroF1() {
        double sum = byType.values().stream().mapToDouble(TypeScore::f1).sum();
        return Rounding.of(sum / byType.size(), 1);
    }

    /// Of all sentences, those with type and both countries right.
    public double bothCountries() {
        return Rounding.of(100 * share(countries, total.gold()), 1);
    }

    /// As the independent scorer prints it.
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("n " + total.gold());
        lines.add("coded " + coded);
        if (countries >= 0) {
            lines.add("type + both countries " + bothCountries());
        }
        lines.add("recall " + recall());
        lines.add("precision " + precision());
        lines.add("F1 " + f1());
        lines.add("macro F1 " + macroF1());
        lines.add("F1 (n) by type " + types());
        return String.join("\n", lines) + "\n";
    }

    private String types() {
        List<String> cells = new ArrayList<>();
        byType.forEach((type, hits) ->
                cells.add("'" + type + "': '" + Math.round(Math.rint(f1(hits))) + " (" + hits.gold() + ")'"));
        return "{" + String.join(", ", cells) + "}";
    }

    private static double f1(Hits hits) {
        return 200.0 * hits.right() / (hits.gold() + hits.predicted());
    }

    private static double share(int part, int of) {
        return of == 0 ? 0 : (double) part / of;
    }
}
