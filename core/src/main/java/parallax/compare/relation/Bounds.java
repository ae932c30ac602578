package parallax.compare.relation;

import java.math.BigDecimal;
import parallax.compare.count.Roundness;
import parallax.figure.Figure;
import parallax.quantity.Qualifier;

/// What a count allows, both ends included.
///
/// @param low   0 where the words set no limit
/// @param high  infinite where the words set no limit
/// @param loose whether the words are vague: "thousands", "about 6,500"
record Bounds(double low, double high, boolean loose) {
    /// What "about" leaves open, as a share.
    private static final double ABOUT = 0.05;

    /// How far the upper edge of "dozens" or "thousands" reaches.
    private static final double SOFT = 2;

    static Bounds of(Figure figure) {
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        double from = low == null ? 0 : low.doubleValue();
        double to = high == null ? Double.POSITIVE_INFINITY : high.doubleValue();
        if (figure.qualifier() == Qualifier.FEWER_THAN && high != null) {
            to -= 1;
        }
        if (isVague(figure.qualifier())) {
            return new Bounds(from, to * SOFT, true);
        }
        return figure.qualifier() == Qualifier.ABOUT ? about(from, to) : new Bounds(from, to, false);
    }

    /// Within five in a hundred, or half of the last place that is not zero.
    private static Bounds about(double from, double to) {
        return new Bounds(
                from - Math.max(ABOUT * from, Roundness.of(from) / 2),
                to + Math.max(ABOUT * to, Roundness.of(to) / 2),
                true);
    }

    /// Amounts told without a number.
    static boolean isVague(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, ABOUT, AT_LEAST, OVER, UP_TO, AT_MOST, FEWER_THAN -> false;
            default -> true;
        };
    }

    boolean isOpen() {
        return low == 0 || Double.isInfinite(high);
    }

    boolean isPoint() {
        return low == high;
    }

    boolean meets(Bounds other) {
        return low <= other.high && other.low <= high;
    }

    boolean below(Bounds other) {
        return high < other.low;
    }
}
