package parallax.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An amount as written, at lexemes `[from, to)`, its qualifier included.
///
/// @param number first lexeme of the number itself
/// @param low    absent where the words set no lower limit
/// @param high   absent where the words set no upper limit
/// @param unit   `%` or `money` where the amount itself says so; absent else
/// @param digits whether it is written in digits
/// @param vague  whether it is an amount without a number ("dozens")
record Quantity(
        int from,
        int to,
        int number,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Qualifier qualifier,
        @Nullable String unit,
        boolean digits,
        boolean vague) {

    Quantity spanning(int newFrom, int newTo) {
        return new Quantity(newFrom, newTo, number, low, high, qualifier, unit, digits, vague);
    }

    /// The same number under another qualifier; ranges keep their bounds.
    Quantity as(Qualifier other) {
        BigDecimal value = low != null ? low : high;
        boolean range = low != null && high != null && low.compareTo(high) != 0;
        if (vague) {
            return this;
        }
        if (range) {
            Qualifier kept = other == Qualifier.ABOUT ? other : qualifier;
            return new Quantity(from, to, number, low, high, kept, unit, digits, false);
        }
        return new Quantity(
                from,
                to,
                number,
                other.openBelow() ? null : value,
                other.openAbove() ? null : value,
                other,
                unit,
                digits,
                false);
    }

    BigDecimal value() {
        return low != null ? low : high != null ? high : BigDecimal.ZERO;
    }
}
