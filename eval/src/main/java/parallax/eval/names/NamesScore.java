package parallax.eval.names;

import java.util.Map;
import java.util.SequencedMap;
import java.util.StringJoiner;
import parallax.eval.tally.Hits;
import parallax.eval.tally.Rounding;

/// Scores of named entities, in per cent with one decimal, 0 where nothing could be counted.
///
/// @param hits by `PER`, `ORG`, `LOC`, `all`, and `span`, which ignores the type; empty where there are no sentences
public record NamesScore(SequencedMap<String, Hits> hits) {
    /// What was counted of a type.
    public Hits of(String type) {
        return ((Map<String, Hits>) hits).getOrDefault(type, Hits.NONE);
    }

    /// Right ones of the predicted.
    public double precision(String type) {
        return share(100.0 * of(type).right(), of(type).predicted());
    }

    /// Right ones of the gold.
    public double recall(String type) {
        return share(100.0 * of(type).right(), of(type).gold());
    }

    /// The harmonic mean of both.
    public double f1(String type) {
        return share(200.0 * of(type).right(), of(type).gold() + of(type).predicted());
    }

    /// The lines that the independent scorer prints.
    public String text() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        hits.forEach((type, counted) -> lines.add(type + " {'P': " + precision(type) + ", 'R': " + recall(type)
                + ", 'F1': " + f1(type) + ", 'gold': " + counted.gold() + "}"));
        return lines.toString();
    }

    private static double share(double number, int of) {
        return of == 0 ? 0 : Rounding.of(number / of, 1);
    }
}
