package parallax.compare.origin;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Value;
import parallax.figure.Figure;
import parallax.quantity.Qualifier;

/// What becomes of a number that is passed on: "some 4,100" of 4,120, "more than 8,000" of 8,240.
final class Rounding {
    /// 9,000 is not what "over 8,000" was before it was rounded.
    private static final double UNDER_ONE = 0.999;

    private static final int TELLING_DIGITS = 3;

    private Rounding() {}

    static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /// Whether a figure is an exact number of three digits that tell (312; 8,240).
    static boolean isTelling(Value value) {
        return value instanceof Value.Count count
                && count.figure().low() != null
                && same(count.figure().low(), count.figure().high())
                && count.figure().low().stripTrailingZeros().precision() >= TELLING_DIGITS;
    }

    /// Whether the first figure is the second one's exact number, rounded to its last digit that is not nought.
    static boolean isRounded(Figure round, Figure exact) {
        BigDecimal value = exact.low();
        if (value == null || !same(value, exact.high())) {
            return false;
        }
        if (round.qualifier().openAbove()) {
            return fits(round.low(), value, 0, UNDER_ONE);
        }
        if (round.qualifier().openBelow()) {
            return fits(round.high(), value, -UNDER_ONE, 0);
        }
        return round.qualifier() == Qualifier.ABOUT && fits(round.low(), value, -0.5, 0.5);
    }

    /// @param from least distance to the rounded number, in units of its last digit that is not nought
    private static boolean fits(@Nullable BigDecimal rounded, BigDecimal exact, double from, double to) {
        if (rounded == null || rounded.signum() <= 0) {
            return false;
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        double unit = Math.pow(10, -stripped.scale());
        double off = exact.subtract(rounded).doubleValue() / unit;
        return off >= from && off <= to;
    }
}
