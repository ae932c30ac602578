package parallax.compare.issue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.compare.count.Tally;

/// Numbers that an account repeats without saying what they count ("the figures of 40,000 and 90,000 that are read
/// out"): they count what others in the story count with the very same number.
final class Echoes {
    /// Smaller numbers are alike by chance.
    private static final BigDecimal TELLING = BigDecimal.valueOf(20);

    private Echoes() {}

    static List<Tally> resolve(List<Tally> tallies) {
        Map<BigDecimal, Tally> told = new HashMap<>();
        for (Tally tally : tallies) {
            if (!isBare(tally) && !tally.topic().isUntold() && tally.number().compareTo(TELLING) >= 0) {
                told.putIfAbsent(tally.number().stripTrailingZeros(), tally);
            }
        }
        List<Tally> resolved = new ArrayList<>();
        for (Tally tally : tallies) {
            Tally heard = isBare(tally) ? told.get(tally.number().stripTrailingZeros()) : null;
            resolved.add(heard == null ? tally : tally.as(heard));
        }
        return resolved;
    }

    /// Whether its own words do not say what it counts.
    private static boolean isBare(Tally tally) {
        return tally.noun().isEmpty() && tally.figure().telling() == null;
    }
}
