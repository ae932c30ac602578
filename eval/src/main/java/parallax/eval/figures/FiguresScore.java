package parallax.eval.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.StringJoiner;
import parallax.eval.tally.Hits;
import parallax.eval.tally.Rounding;

/// How many quantities agree in each way, in per cent with one decimal.
///
/// @param hits by what had to agree, in the scorer's order; never empty
public record FiguresScore(SequencedMap<String, Hits> hits) {
    /// One sentence or text.
    ///
    /// @param pairs for each pair of a gold item and a predicted one, whether it agrees in each way
    record Compared(int gold, int predicted, List<List<Boolean>> pairs) {
        private Hits hits(int way) {
            int right = (int) pairs.stream().filter(pair -> pair.get(way)).count();
            return new Hits(gold, predicted, right);
        }
    }

    static FiguresScore of(List<String> ways, List<Compared> compared) {
        SequencedMap<String, Hits> hits = new LinkedHashMap<>();
        for (int way = 0; way < ways.size(); way++) {
            int at = way;
            hits.put(ways.get(way), compared.stream().map(one -> one.hits(at)).reduce(Hits.NONE, Hits::plus));
        }
        return new FiguresScore(hits);
    }

    /// What was counted of one way; nothing where there is no such way.
    public Hits of(String way) {
        return ((Map<String, Hits>) hits).getOrDefault(way, Hits.NONE);
    }

    /// Right ones of the predicted.
    public double precision(String way) {
        return Rounding.of(100.0 * of(way).right() / Math.max(1, of(way).predicted()), 1);
    }

    /// Right ones of the gold.
    public double recall(String way) {
        return Rounding.of(100.0 * of(way).right() / Math.max(1, of(way).gold()), 1);
    }

    /// The harmonic mean of both.
    public double f1(String way) {
        return Rounding.of(200.0 * of(way).right() / Math.max(1, of(way).gold() + of(way).predicted()), 1);
    }

    /// The lines that the independent scorer prints.
    public String text() {
        Hits first = hits.firstEntry().getValue();
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("gold " + first.gold() + " pred " + first.predicted());
        hits.keySet().forEach(way -> lines.add(way + " P " + precision(way) + " R " + recall(way) + " F1 " + f1(way)));
        return lines.toString();
    }
}
