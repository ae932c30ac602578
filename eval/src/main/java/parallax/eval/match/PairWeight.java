package parallax.eval.match;

/// Whole-number weights of possible pairs. Whole, so that ties are ties on every machine.
public final class PairWeight {
    /// A pair outweighs any overlap: most pairs first, then the largest overlap.
    private static final long PAIR = 1_000_000_000_000L;

    private static final long OVERLAP = 1_000_000_000L;

    private PairWeight() {}

    /// Counts the pair, then its overlap, then each tie-breaker at a thousandth of the one before.
    public static long countFirst(double overlap, double... ties) {
        return PAIR + overlapFirst(overlap, ties);
    }

    /// Counts a pair of groups by how many members they share, then its overlap, then the tie-breakers.
    public static long countEach(int shared, double overlap, double... ties) {
        return shared * PAIR + countFirst(overlap, ties);
    }

    /// The overlap, then the tie-breakers; at least 1, so that a pair is a pair.
    public static long overlapOnly(double overlap, double... ties) {
        return Math.max(1, overlapFirst(overlap, ties));
    }

    private static long overlapFirst(double overlap, double... ties) {
        long unit = OVERLAP;
        long total = share(overlap, unit);
        for (double tie : ties) {
            unit /= 1000;
            total += share(tie, unit);
        }
        return total;
    }

    private static long share(double part, long unit) {
        return (long) Math.rint(part * unit);
    }
}
