package parallax.eval.attribution;

import java.util.List;
import parallax.eval.tally.Hits;
import parallax.eval.tally.Rounding;

/// Scores of one role. Shares are in per cent with one decimal, 0 where nothing could be counted.
///
/// @param exact    the whole span is right
/// @param begin    its first token is right
/// @param overlaps sum of each gold span's best Jaccard overlap
/// @param aligned  gold spans, and predicted ones that overlap with none
public record RoleScore(Hits exact, Hits begin, double overlaps, int aligned) {
    static final RoleScore NONE = new RoleScore(Hits.NONE, Hits.NONE, 0, 0);

    /// Right ones of the predicted.
    public static double precision(Hits hits) {
        return Rounding.of(100 * share(hits.right(), hits.predicted()), 1);
    }

    /// Right ones of the gold.
    public static double recall(Hits hits) {
        return Rounding.of(100 * share(hits.right(), hits.gold()), 1);
    }

    /// The harmonic mean of both.
    public static double f1(Hits hits) {
        double precision = share(hits.right(), hits.predicted());
        double recall = share(hits.right(), hits.gold());
        return precision + recall == 0 ? 0 : Rounding.of(200 * precision * recall / (precision + recall), 1);
    }

    /// Mean overlap; misses and extras count 0.
    public double jaccard() {
        return aligned == 0 ? 0 : Rounding.of(100 * overlaps / aligned, 1);
    }

    /// Adds the spans of one unit. The sum of overlaps is added up span by span, in the independent scorer's order, so
    /// that both round alike.
    RoleScore plus(List<RoleSpan> gold, List<RoleSpan> predicted) {
        double sum = overlaps;
        for (RoleSpan span : gold) {
            sum += best(span, predicted);
        }
        int extra =
                (int) predicted.stream().filter(span -> best(span, gold) == 0).count();
        return new RoleScore(
                exact.plus(hits(gold, predicted)),
                begin.plus(hits(starts(gold), starts(predicted))),
                sum,
                aligned + gold.size() + extra);
    }

    private static double best(RoleSpan span, List<RoleSpan> others) {
        return others.stream().mapToDouble(span::jaccard).max().orElse(0);
    }

    private static <T> Hits hits(List<T> gold, List<T> predicted) {
        int right = (int) gold.stream().filter(predicted::contains).count();
        return new Hits(gold.size(), predicted.size(), right);
    }

    private static List<Integer> starts(List<RoleSpan> spans) {
        return spans.stream().map(RoleSpan::start).toList();
    }

    private static double share(int number, int of) {
        return of == 0 ? 0 : (double) number / of;
    }
}
