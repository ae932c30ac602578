package parallax.eval.tally;

import org.jspecify.annotations.Nullable;

/// One measure's result. Shares are 0 to 1, null where nothing could be counted or the measure has none.
///
/// @param kind      how it was made
/// @param precision right by predicted
/// @param recall    right by gold
/// @param value     F1, or the share
/// @param right     right records; null for B³
/// @param gold      gold records, or what a share is a share of
/// @param predicted predicted records; null for shares
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

    private static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
