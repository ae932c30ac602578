package parallax.compare.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.compare.ledger.RecordRef;
import parallax.event.EventStatus;
import parallax.time.Interval;

/// How likely two tellings are of one happening, or of rival versions of it: what they are about counts, who did it
/// does not. Words and names weigh the more the fewer tellings of the story share them.
final class Likeness {
    /// Two groups are of one happening from here on.
    static final double SAME = 0.6;

    private static final double TOPIC = 2.4;
    private static final double ACT = 0.5;
    private static final double KIN = 0.25;
    private static final double RECIPIENT = 0.5;
    private static final double DAYS = 0.6;
    private static final double PLACE = 0.4;
    private static final double ORDINAL = 1;
    private static final double BESIDE = 1;
    private static final double BESIDE_DENIAL = 1.6;
    private static final int NEAR = 3;
    private static final double ELSEWHERE = 1;
    private static final double AHEAD = 0.6;
    private static final Set<String> VENUES = Set.of("meeting", "agreement", "protest");
    private static final double NEVER = -9;
    /// How many days two happenings on single days must lie apart not to be one that is dated differently.
    private static final int APART = 3;
    /// So many days what is planned can come before or after its day.
    private static final int DELAYED = 21;
    /// Within so many days what is planned can be moved.
    private static final int MOVED = 10;

    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<RecordRef, Double> norms = new HashMap<>();

    Likeness(List<Telling> tellings) {
        Map<String, Integer> counts = new HashMap<>();
        tellings.forEach(telling -> telling.features().forEach((word, weight) -> counts.merge(word, 1, Integer::sum)));
        counts.forEach((word, count) -> rarity.put(word, Math.log(1 + (double) tellings.size() / count)));
        tellings.forEach(telling -> norms.put(telling.ref(), Math.sqrt(dot(telling, telling))));
    }

    /// How rarely a feature occurs in the story.
    double rarity(String feature) {
        return rarity.getOrDefault(feature, 0.0);
    }

    /// Not below [#SAME] for the same happening; far below 0 where it cannot be.
    double of(Telling one, Telling other, String group) {
        if (!one.ordinals().isEmpty()
                && !other.ordinals().isEmpty()
                && Collections.disjoint(one.ordinals(), other.ordinals())) {
            return NEVER;
        }
        double norm = norms.getOrDefault(one.ref(), 0.0) * norms.getOrDefault(other.ref(), 0.0);
        double topic = norm == 0 ? 0 : dot(one, other) / norm;
        return TOPIC * topic
                + act(one.act(group), other.act(group))
                + (Collections.disjoint(one.recipients(), other.recipients()) ? 0 : RECIPIENT)
                + (Collections.disjoint(one.ordinals(), other.ordinals()) ? 0 : ORDINAL)
                + (isGoingOn(group, one, other) ? 0 : days(one, other))
                - (isDeniedAhead(one, other, group) ? AHEAD : 0)
                + place(one, other, group);
    }

    /// "The attack" is no more like a shot than like a gas attack.
    private static double act(String one, String other) {
        if (one.equals(other)) {
            return ACT;
        }
        boolean plain = one.equals(ActLexicon.GENERIC) || other.equals(ActLexicon.GENERIC);
        return !plain && ActLexicon.areKin(one, other) ? KIN : 0;
    }

    /// Of what goes on, such as a siege, the days given are those since when.
    private static boolean isGoingOn(String group, Telling one, Telling other) {
        return Processes.is(group) && (one.status() == EventStatus.ONGOING || other.status() == EventStatus.ONGOING);
    }

    /// What it adds that two stand beside each other in one account: above 0 up to so many sentences apart.
    static double beside(Telling one, Telling other) {
        int apart = Math.abs(one.number() - other.number());
        boolean denied = one.status() == EventStatus.DENIED || other.status() == EventStatus.DENIED;
        boolean beside = one.in().id().equals(other.in().id()) && apart <= NEAR;
        return beside ? (denied ? BESIDE_DENIAL : BESIDE) / (1 + apart) : 0;
    }

    private double dot(Telling one, Telling other) {
        boolean smaller = one.features().size() <= other.features().size();
        Map<String, Double> small = smaller ? one.features() : other.features();
        Map<String, Double> large = smaller ? other.features() : one.features();
        double sum = 0;
        for (Map.Entry<String, Double> feature : small.entrySet()) {
            Double weight = large.get(feature.getKey());
            if (weight != null) {
                double rare = rarity(feature.getKey());
                sum += feature.getValue() * weight * rare * rare;
            }
        }
        return sum;
    }

    private static double days(Telling one, Telling other) {
        if (isDone(one) && isAheadOf(other, one) || isDone(other) && isAheadOf(one, other)) {
            return NEVER;
        }
        long gap = gap(one.days(), other.days());
        if (gap < 0) {
            return 0;
        }
        if (gap == 0) {
            return DAYS;
        }
        if (!Collections.disjoint(one.ordinals(), other.ordinals())) {
            return 0;
        }
        int most = isOpen(one) && isOpen(other) ? MOVED : isOpen(one) || isOpen(other) ? DELAYED : APART;
        return gap > most ? NEVER : 0;
    }

    /// Who denies a meeting denies one that others say there was, rather than one that is to come.
    private static boolean isDeniedAhead(Telling one, Telling other, String group) {
        boolean denied = Polarity.of(one) == Polarity.NO || Polarity.of(other) == Polarity.NO;
        boolean ahead = Polarity.of(one) == Polarity.AHEAD || Polarity.of(other) == Polarity.AHEAD;
        return denied && ahead && VENUES.contains(group);
    }

    /// Whether it is at a place that tells it apart from others.
    static boolean isVenue(String group) {
        return VENUES.contains(group);
    }

    private static boolean isDone(Telling telling) {
        return telling.status() == EventStatus.HAPPENED && !telling.days().isUnknown();
    }

    /// Whether the one speaks of what is to come when the other was over.
    private static boolean isAheadOf(Telling ahead, Telling done) {
        return Polarity.of(ahead) == Polarity.AHEAD && done.days().isBefore(ahead.said());
    }

    private static boolean isOpen(Telling telling) {
        return telling.status() != EventStatus.HAPPENED && telling.status() != EventStatus.ONGOING;
    }

    /// Days between two intervals, 0 where they meet; -1 where one is unknown.
    private static long gap(Interval one, Interval other) {
        LocalDate from = one.from();
        LocalDate to = one.to();
        LocalDate otherFrom = other.from();
        LocalDate otherTo = other.to();
        if (from == null || to == null || otherFrom == null || otherTo == null) {
            return -1;
        }
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(to, otherFrom), ChronoUnit.DAYS.between(otherTo, from)));
    }

    /// Rival versions can put an attack at two places; a meeting somewhere else is another.
    private static double place(Telling one, Telling other, String group) {
        if (one.place() == null || other.place() == null) {
            return 0;
        }
        return Sites.isSame(one.place(), other.place()) ? PLACE : VENUES.contains(group) ? -ELSEWHERE : 0;
    }
}
