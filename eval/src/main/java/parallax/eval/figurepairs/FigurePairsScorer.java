package parallax.eval.figurepairs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.eval.tally.Measures;
import parallax.eval.tally.Tally;

/// Scores predicted relations of figures against the gold. A pair of which a figure was not read is unrelated.
public final class FigurePairsScorer {
    /// Its measures, in the order of the report.
    public static final Measures MEASURES = Measures.of(FigurePairsScorer.class, "measures.tsv");

    private FigurePairsScorer() {}

    /// The score of all pairs; one that was not predicted counts as unread.
    public static FigurePairsScore score(List<FigurePair> gold, List<PredictedPair> predicted) {
        Map<String, PredictedPair> byId = new HashMap<>();
        predicted.forEach(pair -> byId.put(pair.id(), pair));
        Tally tally = new Tally(MEASURES);
        Confusion confusion = new Confusion();
        for (FigurePair pair : gold) {
            PredictedPair guess = byId.get(pair.id());
            PairLabel label = guess == null ? PairLabel.UNRELATED : guess.label();
            confusion.add(pair.gold(), label);
            add(tally, pair.gold(), label, guess);
        }
        return new FigurePairsScore(tally.scores(), confusion);
    }

    private static void add(Tally tally, PairLabel gold, PairLabel label, @Nullable PredictedPair guess) {
        boolean found = guess != null && guess.isFound();
        tally.hit("figures.found", found);
        tally.hit("relation.right", gold == label);
        if (found) {
            tally.hit("relation.right-on-found", gold == label);
        }
        dispute(tally, gold, label);
        for (PairLabel each : PairLabel.values()) {
            boolean right = gold == each && label == each;
            tally.pairs("relation." + each.label(), count(right), count(gold == each), count(label == each));
        }
    }

    private static void dispute(Tally tally, PairLabel gold, PairLabel label) {
        boolean both = gold.isDispute() && label.isDispute();
        tally.pairs("dispute", count(both), count(gold.isDispute()), count(label.isDispute()));
        if (!gold.isDispute()) {
            tally.hit("dispute.false", label.isDispute());
        }
    }

    private static int count(boolean one) {
        return one ? 1 : 0;
    }
}
