package parallax.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parallax.quantity.Qualifier;
import parallax.text.Span;
import parallax.time.Interval;

/// A number that somebody gives (codebook §5).
///
/// @param id      unique within its account, such as `f1`
/// @param low     fewest the words allow, absent where they set no limit ("at most 800")
/// @param high    most the words allow, absent where they set no limit ("over 38,500")
/// @param unit    `people`, `%`, `events`, a currency …
/// @param counted what is counted, in the account's words; empty where nothing is said
/// @param place   where, by name; absent where not said
/// @param time    when or as of when
/// @param telling the word that tells what is measured ("evacuated"); absent where none does
/// @param change  how the figure moved; absent where it is not said to have moved
public record Figure(
        String id,
        Span span,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Qualifier qualifier,
        String unit,
        Measure measure,
        String counted,
        @Nullable String place,
        Interval time,
        @Nullable Span telling,
        @Nullable Change change) {
    public Figure {
        if (low == null && high == null) {
            throw new IllegalArgumentException("a figure without bounds at " + span);
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a figure from " + low + " to " + high + " at " + span);
        }
    }
}
