package parallax.eval.timexes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pairs gold with predictions one to one, each expression of the gold in its order with the one left that overlaps it
/// most (the first of equals).
public final class TimexScorer {
    private TimexScorer() {}

    /// Scores predictions; those for other documents do not count.
    public static TimexScore score(List<TimexDocument> gold, PredictedTimexes predicted) {
        return gold.stream()
                .map(document -> score(document.gold(), predicted.of(document.name())))
                .reduce(TimexScore.NONE, TimexScore::plus);
    }

    private static TimexScore score(List<MarkedTimex> gold, List<MarkedTimex> predicted) {
        TimexScore score = TimexScore.of(gold.size(), predicted.size());
        List<MarkedTimex> left = new ArrayList<>(predicted);
        for (MarkedTimex right : gold) {
            MarkedTimex found = mostOverlapping(left, right);
            if (found != null) {
                score = score.with(right, found);
                left.remove(found);
            }
        }
        return score;
    }

    private static @Nullable MarkedTimex mostOverlapping(List<MarkedTimex> left, MarkedTimex right) {
        MarkedTimex best = null;
        for (MarkedTimex found : left) {
            int overlap = right.overlap(found);
            if (overlap > 0 && (best == null || overlap > right.overlap(best))) {
                best = found;
            }
        }
        return best;
    }
}
