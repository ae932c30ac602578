package parallax.eval.generator;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A number as somebody claims it.
///
/// @param low   absent under an upper bound
/// @param high  absent over a lower bound
/// @param words before the number, or in its place ("dozens")
/// @param scope whom the count leaves out, in a word; empty where it counts all
/// @param asOf  the day up to which it counts
record Amount(
        @Nullable Integer low, @Nullable Integer high, String qualifier, String words, String scope, LocalDate asOf) {
    /// What "about" may be off by.
    private static final double LEEWAY = 0.06;

    /// Whether one true number can satisfy both.
    boolean fits(Amount other) {
        return least() <= other.most() && other.least() <= most();
    }

    /// Whether the other can be this count at a later day.
    boolean grownFrom(Amount earlier) {
        return asOf.isAfter(earlier.asOf) && most() >= earlier.least();
    }

    /// The words of the number: "at least 40", "nineteen", "dozens of".
    ///
    /// @param noun    what follows; empty for nothing
    /// @param spelled whether it begins a sentence
    String written(String noun, boolean spelled) {
        if (vague()) {
            return words + (noun.isEmpty() ? "" : " of " + noun);
        }
        int number = low != null ? low : high == null ? 0 : high;
        boolean small = number < 10 || spelled && number < 100 && words.isEmpty();
        String digits = small ? Numerals.spelled(number) : String.format(Locale.ROOT, "%,d", number);
        return words + digits + (noun.isEmpty() ? "" : " " + noun);
    }

    boolean vague() {
        return low != null && high != null && low < high;
    }

    private double least() {
        return low == null ? 0 : qualifier.equals("about") ? low * (1 - LEEWAY) : low;
    }

    private double most() {
        return high == null ? Double.MAX_VALUE : qualifier.equals("about") ? high * (1 + LEEWAY) : high;
    }
}
