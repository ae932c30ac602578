package parallax.eval.generator;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody says about a happening. Every account that passes it on gives the same values.
///
/// @param wave    1 in the first days, 2 later
/// @param holder  an actor's id, or `own` for whoever publishes
/// @param kind    own, says, denies or accuses
/// @param culprit who did it, if the claim says so
/// @param other   whether that is the wrong one
/// @param figures by name, as claimed
/// @param telling which propositions can tell it
/// @param sides   of the outlets that tell it: `n`, `g`, `r`
/// @param day     when it happened, according to this
/// @param quarter where in the town, according to this
record Claim(
        int wave,
        String holder,
        String kind,
        @Nullable String culprit,
        boolean other,
        Map<String, Amount> figures,
        String telling,
        String sides,
        LocalDate day,
        String quarter) {
    static final String OWN = "own";

    Claim {
        figures = Map.copyOf(figures);
    }

    /// The same, told by an outlet as a fact of its own.
    Claim asOwn() {
        return new Claim(wave, OWN, OWN, culprit, other, figures, telling, sides, day, quarter);
    }

    boolean own() {
        return holder.equals(OWN);
    }
}
