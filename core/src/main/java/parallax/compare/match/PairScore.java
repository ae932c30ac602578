package parallax.compare.match;

import java.util.HashSet;
import java.util.Set;

/// How likely two mentions tell the same event.
final class PairScore {
    private PairScore() {}

    /// Above 1 for the same event.
    static double of(Clue one, Clue other) {
        boolean sameStem = one.stem().equals(other.stem());
        boolean sameType = one.mention().type() == other.mention().type();
        Set<String> shared = new HashSet<>(one.mention().participants());
        shared.retainAll(other.mention().participants());
        boolean clash = shared.isEmpty()
                && !one.mention().participants().isEmpty()
                && !other.mention().participants().isEmpty();
        return (sameStem ? 1.2 : 0) + (sameType ? 0.3 : -0.5) + Math.min(2, shared.size()) * 0.4 - (clash ? 0.3 : 0);
    }
}
