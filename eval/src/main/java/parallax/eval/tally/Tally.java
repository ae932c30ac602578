package parallax.eval.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Counts by measure. They are added up over accounts before anything is divided.
public final class Tally {
    private final Measures measures;
    private final Map<String, Counts> counts = new HashMap<>();

    /// @param measures those that may be counted
    public Tally(Measures measures) {
        this.measures = measures;
    }

    /// Adds to an F1 measure.
    public void pairs(String measure, int right, int gold, int predicted) {
        add(measure, MeasureKind.F1, new Counts(right, gold, predicted));
    }

    /// Adds one case to a share.
    public void hit(String measure, boolean right) {
        share(measure, right ? 1 : 0, 1);
    }

    /// Adds to a share.
    public void share(String measure, int right, int of) {
        add(measure, MeasureKind.SHARE, new Counts(right, of, 0));
    }

    /// Adds sums of per-item precision and recall.
    public void bCubed(String measure, double precisions, double recalls, int items) {
        add(measure, MeasureKind.B_CUBED, new Counts(precisions, recalls, items));
    }

    /// Adds all counts of another tally.
    public void add(Tally other) {
        other.counts.forEach((measure, more) -> counts.merge(measure, more, Counts::plus));
    }

    /// The score of every measure that was counted, in the order of the measures.
    public SequencedMap<String, Score> scores() {
        SequencedMap<String, Score> scores = new LinkedHashMap<>();
        measures.kinds().forEach((measure, kind) -> {
            Score score = kind == MeasureKind.MEAN ? mean(measure) : score(measure, kind);
            if (score != null) {
                scores.put(measure, score);
            }
        });
        return scores;
    }

    private @Nullable Score score(String measure, MeasureKind kind) {
        Counts counted = counts.get(measure);
        return counted == null ? null : counted.score(kind);
    }

    private @Nullable Score mean(String measure) {
        List<Score> parts = new ArrayList<>();
        for (String part : measures.parts().getOrDefault(measure, List.of())) {
            Score score = score(part, MeasureKind.F1);
            if (score != null && score.value() != null) {
                parts.add(score);
            }
        }
        return parts.isEmpty() ? null : Score.mean(parts);
    }

    private void add(String measure, MeasureKind kind, Counts more) {
        if (measures.kind(measure) != kind) {
            throw new IllegalArgumentException(measure + " is no " + kind + " measure");
        }
        counts.merge(measure, more, Counts::plus);
    }

    /// Right, gold and predicted; or right and of; or two sums and a number.
    private record Counts(double first, double second, int third) {
        Counts plus(Counts more) {
            return new Counts(first + more.first, second + more.second, third + more.third);
        }

        Score score(MeasureKind kind) {
            return switch (kind) {
                case F1 -> Score.f1((int) first, (int) second, third);
                case SHARE -> Score.share((int) first, (int) second);
                case B_CUBED -> Score.bCubed(first, second, third);
                case MEAN -> throw new IllegalStateException("a mean is never counted");
            };
        }
    }
}
