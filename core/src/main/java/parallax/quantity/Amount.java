package parallax.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An amount as written, at lexemes `[from, to)`, its qualifier, currency and per cent sign included.
///
/// @param core   first lexeme behind the qualifier: the number, its sign or currency
/// @param number first lexeme of the number itself
/// @param low    absent where the words set no lower limit
/// @param high   absent where the words set no upper limit
/// @param unit   where the amount itself says so: per cent or a currency
/// @param digits whether it is written in digits
public record Amount(
        int from,
        int to,
        int core,
        int number,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Qualifier qualifier,
        @Nullable Unit unit,
        boolean digits,
        Form form) {

    /// How many numbers it is made of.
    public enum Form {
        SINGLE,
        /// `5 to 7`.
        RANGE,
        /// `from 300 to 450`, which may fall.
        FROM_TO,
        /// `from 450 to 300`: `high` was first.
        FALL,
        /// `three or four`.
        EITHER,
        /// `two thirds of`, in per cent.
        SHARE,
        /// `dozens`.
        VAGUE
    }

    Amount spanning(int newFrom, int newTo) {
        return new Amount(newFrom, newTo, core, number, low, high, qualifier, unit, digits, form);
    }

    /// The same with a unit, up to lexeme `newTo`.
    Amount in(Unit newUnit, int newTo) {
        return new Amount(from, newTo, core, number, low, high, qualifier, newUnit, digits, form);
    }

    /// The same number under another qualifier; ranges keep their bounds.
    public Amount as(Qualifier other) {
        BigDecimal value = low != null ? low : high;
        if (form == Form.VAGUE) {
            return this;
        }
        if (isRange()) {
            Qualifier kept = other == Qualifier.ABOUT ? other : qualifier;
            return new Amount(from, to, core, number, low, high, kept, unit, digits, form);
        }
        return new Amount(
                from,
                to,
                core,
                number,
                other.openBelow() ? null : value,
                other.openAbove() ? null : value,
                other,
                unit,
                digits,
                form);
    }

    /// Whether it is written `from … to …`.
    public boolean isMove() {
        return form == Form.FROM_TO || form == Form.FALL;
    }

    /// One of its numbers alone.
    public Amount of(BigDecimal value) {
        return new Amount(from, to, core, number, value, value, qualifier, unit, digits, Form.SINGLE);
    }

    /// Whether it has two bounds that differ.
    public boolean isRange() {
        return low != null && high != null && low.compareTo(high) != 0;
    }

    /// The number, the lower one of two.
    public BigDecimal value() {
        return low != null ? low : high != null ? high : BigDecimal.ZERO;
    }

    /// Whether its own sign or word is per cent.
    public boolean isShare() {
        return unit != null && unit.kind() == Unit.Kind.SHARE;
    }

    /// Whether it is of a currency.
    public boolean isMoney() {
        return unit != null && unit.kind() == Unit.Kind.MONEY;
    }

    /// Whether it is an amount without a number ("dozens").
    public boolean isVague() {
        return form == Form.VAGUE;
    }
}
