package parallax.compare.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/// Which pairs of mentions are worth a closer look: of those that are held against each other ([Others]) the
/// [#MOST] that promise most for one of the two, by stem, meaning, type and who takes part.
final class Candidates {
    /// Of a story with hundreds of accounts not every pair can be looked at.
    static final int MOST = 150;

    private Candidates() {}

    /// Two mentions by their places, `one < other`.
    ///
    /// @param promise how likely they seem at first sight
    record Pair(int one, int other, float promise) {}

    /// Each pair once, in order.
    static List<Pair> of(List<Clue> clues, Others others) {
        List<Pair> all = new ArrayList<>();
        PriorityQueue<Pair> best = new PriorityQueue<>(Candidates::leastFirst);
        for (int one = 0; one < clues.size(); one++) {
            for (int other : others.of(one)) {
                float promise = promise(clues.get(one), clues.get(other));
                keep(best, Math.min(one, other), Math.max(one, other), promise);
            }
            all.addAll(best);
            best.clear();
        }
        return once(all);
    }

    private static int leastFirst(Pair one, Pair other) {
        int order = Float.compare(one.promise, other.promise);
        int places = order != 0 ? order : Integer.compare(other.one, one.one);
        return places != 0 ? places : Integer.compare(other.other, one.other);
    }

    private static void keep(PriorityQueue<Pair> best, int one, int other, float promise) {
        if (best.size() < MOST || best.element().promise < promise) {
            best.add(new Pair(one, other, promise));
            if (best.size() > MOST) {
                best.remove();
            }
        }
    }

    private static float promise(Clue one, Clue other) {
        boolean stem = one.stem().equals(other.stem());
        boolean people = one.type().equals(other.type())
                && !one.type().isEmpty()
                && !Collections.disjoint(one.participants(), other.participants());
        return (stem ? 1 : 0) + (people ? 0.5f : 0) + one.told().cosine(other.told());
    }

    /// The pairs that either of the two has chosen.
    private static List<Pair> once(List<Pair> all) {
        all.sort((one, other) ->
                one.one != other.one ? Integer.compare(one.one, other.one) : Integer.compare(one.other, other.other));
        List<Pair> once = new ArrayList<>();
        for (Pair pair : all) {
            if (once.isEmpty() || !once.getLast().equals(pair)) {
                once.add(pair);
            }
        }
        return once;
    }
}
