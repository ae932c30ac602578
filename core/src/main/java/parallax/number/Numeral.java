package parallax.number;

import java.math.BigDecimal;

/// A number as written, at lexemes `[from, to)`.
///
/// @param value   never negative
/// @param ordinal `23rd`, `third`
/// @param digits  whether digits were written, not words alone
public record Numeral(int from, int to, BigDecimal value, boolean ordinal, boolean digits) {
    /// Whether it is a whole number that fits an `int`.
    public boolean small() {
        return value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(1_000_000_000)) < 0
                && value.stripTrailingZeros().scale() <= 0;
    }
}
