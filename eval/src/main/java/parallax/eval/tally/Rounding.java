package parallax.eval.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Rounds as the independent scorers do, which are written in Python: half to even, of the number as exactly stored.
public final class Rounding {
    private Rounding() {}

    /// The nearest number of that many decimals; printed by `String.valueOf` it reads as Python prints it.
    public static double of(double number, int decimals) {
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }
}
