package parallax.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as written, at lexemes `[from, to)`.
///
/// @param value   never negative
/// @param ordinal `23rd`, `third`
/// @param digits  whether digits were written, not words alone
/// @param scale   the last word or letter that multiplies it (`million` is 1,000,000); absent where none does
public record Numeral(
        int from,
        int to,
        BigDecimal value,
        boolean ordinal,
        boolean digits,
        @Nullable Long scale) {
    /// Whether a word or letter multiplies it.
    public boolean scaled() {
        return scale != null;
    }

    /// Whether it is a whole number that fits an `int`.
    public boolean small() {
        return value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(1_000_000_000)) < 0
                && value.stripTrailingZeros().scale() <= 0;
    }
}
