package parallax.compare.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.compare.count.Tally.Trait;
import parallax.compare.ledger.RecordRef;
import parallax.figure.Figure;
import parallax.quantity.Qualifier;
import parallax.text.Span;

/// Bare numbers that an account repeats without saying what they count ("the figures of 40,000 and 90,000 that are read
/// out"): they count what others in the story count with the very same number. So does a number that replaces another.
public final class Echoes {
    /// Smaller numbers are alike by chance.
    private static final BigDecimal TELLING = BigDecimal.valueOf(20);

    private static final BigDecimal RARE = BigDecimal.valueOf(1000);
    private static final BigDecimal SOME = BigDecimal.TEN;

    /// How near a word that tells what is counted stands to a bare number, in UTF-16 units.
    private static final int NEAR = 25;

    private final List<Tally> told = new ArrayList<>();
    private final Map<RecordRef, List<Tally>> echoes = new HashMap<>();

    /// @param tallies all of a story
    public Echoes(List<Tally> tallies) {
        Map<String, Tally> numbers = new HashMap<>();
        for (Tally tally : tallies) {
            if (!tally.isBare() && !tally.topic().isUntold() && tally.number().compareTo(TELLING) >= 0) {
                numbers.putIfAbsent(bounds(tally.figure()), tally);
            }
        }
        for (Tally tally : tallies) {
            Tally heard = heard(tally, numbers, tallies);
            if (heard != null) {
                echoes.computeIfAbsent(heard.ref(), key -> new ArrayList<>()).add(tally.as(heard));
            } else if (!isLoose(tally)) {
                told.add(tally);
            }
        }
    }

    /// The figures that tell what they count.
    public List<Tally> told() {
        return told;
    }

    /// A cluster with the echoes of its members.
    public List<Tally> with(List<Tally> cluster) {
        List<Tally> all = new ArrayList<>(cluster);
        for (int i = 0; i < all.size(); i++) {
            all.addAll(echoes.getOrDefault(all.get(i).ref(), List.of()));
        }
        return all;
    }

    private static @Nullable Tally heard(Tally tally, Map<String, Tally> numbers, List<Tally> tallies) {
        BigDecimal replaced = tally.replaced();
        if (replaced != null && tally.noun().isEmpty()) {
            for (Tally other : tallies) {
                if (other.ref().account().equals(tally.ref().account())
                        && other.number().compareTo(replaced) == 0) {
                    return other;
                }
            }
        }
        if (tally.isBare()) {
            return numbers.get(bounds(tally.figure()));
        }
        return tally.topic().isUntold() && tally.unit().equals("people") ? told(tally, tallies) : null;
    }

    /// What another account tells of as many of the same group, or of just as many there: "let eleven sailors go
    /// back to their families" are the "11 crew members released".
    private static @Nullable Tally told(Tally untold, List<Tally> tallies) {
        Tally found = null;
        for (Tally other : tallies) {
            if (isSaidAgain(untold, other)) {
                if (found != null
                        && !found.topic().family().equals(other.topic().family())) {
                    return null;
                }
                found = found == null ? other : found;
            }
        }
        return found;
    }

    private static boolean isSaidAgain(Tally untold, Tally other) {
        boolean alike = !other.topic().isUntold()
                && other.unit().equals(untold.unit())
                && !other.ref().account().equals(untold.ref().account())
                && bounds(other.figure()).equals(bounds(untold.figure()))
                && other.groups().equals(untold.groups());
        return alike
                && (untold.groups().isEmpty()
                        ? untold.number().compareTo(TELLING) >= 0 && isShared(untold, other)
                        : untold.number().compareTo(SOME) >= 0);
    }

    private static boolean isShared(Tally untold, Tally other) {
        boolean exact = untold.number().stripTrailingZeros().precision() > 1;
        String place = untold.place();
        boolean there = place == null || untold.is(Trait.CARRIED) || place.equals(other.place());
        return exact
                && there
                && (untold.number().compareTo(RARE) >= 0
                        || untold.names().stream().anyMatch(other.names()::contains));
    }

    /// The number and which way it is open.
    private static String bounds(Figure figure) {
        return bound(figure.low()) + ".." + bound(figure.high());
    }

    private static String bound(@Nullable BigDecimal bound) {
        return bound == null ? "" : bound.stripTrailingZeros().toString();
    }

    /// A bare number that nobody is said to give, and near which nothing tells: a page number, a clock time, a counter.
    private static boolean isLoose(Tally tally) {
        return tally.noun().isEmpty()
                && tally.holder().isOwnVoice()
                && tally.replaced() == null
                && !tally.is(Trait.CELL)
                && tally.figure().qualifier() == Qualifier.EXACT
                && !isTold(tally);
    }

    private static boolean isTold(Tally tally) {
        Span telling = tally.figure().telling();
        Span number = tally.figure().span();
        return telling != null
                && (telling.start() >= number.end()
                        ? telling.start() - number.end() <= NEAR
                        : number.start() - telling.end() <= NEAR);
    }
}
