package parallax.compare.relation;

import java.math.BigDecimal;
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
                from - Math.max(ABOUT * from, roundness(from) / 2), to + Math.max(ABOUT * to, roundness(to) / 2), true);
    }

    /// The largest power of ten that divides a number: 100 for 6,500.
    private static double roundness(double number) {
        double unit = 1;
        while (number >= 10 && !Double.isInfinite(number) && number % (unit * 10) == 0 && unit < number) {
            unit *= 10;
        }
        return unit;
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

    /// Whether two numbers are the same but for rounding: at most one of them is written to the last place.
    static boolean rounded(double left, double right) {
        double unit = Math.max(roundness(left), roundness(right));
        double large = Math.max(left, right);
        return unit >= 100 && Math.abs(left - right) <= Math.min(unit / 2, ABOUT * large);
    }
}
