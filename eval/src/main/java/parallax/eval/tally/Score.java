package parallax.eval.tally;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One measure's result. Shares are 0 to 1, null where nothing could be counted or the measure has none.
///
/// @param kind      how it was made
/// @param precision right by predicted
/// @param recall    right by gold
/// @param value     F1, or the share
/// @param right     right records; null for B³ and means
/// @param gold      gold records, or what a share is a share of, or how many measures a mean is made of
/// @param predicted predicted records; null for shares and means
public record Score(
        MeasureKind kind,
        @Nullable Double precision,
        @Nullable Double recall,
        @Nullable Double value,
        @Nullable Integer right,
        int gold,
        @Nullable Integer predicted) {
    static Score f1(int right, int gold, int predicted) {
        if (gold == 0 && predicted == 0) {
            return new Score(MeasureKind.F1, null, null, null, right, gold, predicted);
        }
        double precision = predicted == 0 ? 0 : (double) right / predicted;
        double recall = gold == 0 ? 0 : (double) right / gold;
        return new Score(MeasureKind.F1, precision, recall, harmonic(precision, recall), right, gold, predicted);
    }

    static Score share(int right, int of) {
        return new Score(MeasureKind.SHARE, null, null, of == 0 ? null : (double) right / of, right, of, null);
    }

    static Score bCubed(double precisions, double recalls, int items) {
        if (items == 0) {
            return new Score(MeasureKind.B_CUBED, null, null, null, null, 0, 0);
        }
        double precision = precisions / items;
        double recall = recalls / items;
        return new Score(MeasureKind.B_CUBED, precision, recall, harmonic(precision, recall), null, items, items);
    }

    /// @param parts F1 scores of something, at least one
    static Score mean(List<Score> parts) {
        return new Score(
                MeasureKind.MEAN,
                mean(parts, Score::precision),
                mean(parts, Score::recall),
                mean(parts, Score::value),
                null,
                parts.size(),
                null);
    }

    private static double mean(List<Score> parts, Function<Score, @Nullable Double> figure) {
        double sum = 0;
        for (Score part : parts) {
            sum += Objects.requireNonNullElse(figure.apply(part), 0.0);
        }
        return sum / parts.size();
    }

    private static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
