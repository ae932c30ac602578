package parallax.compare.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.compare.count.Tally.Trait;
import parallax.place.Coordinates;
import parallax.time.Interval;

/// How surely two figures of a story count the same happening. Rare terms of the story weigh more than common ones.
public final class Likeness {
    /// From here on two figures are held to count the same.
    public static final double SAME = 1.0;

    /// Two that are less alike are never put together, whatever stands between them.
    static final double APART = -1.9;

    private static final double NO = -100;
    private static final double OTHER = -4;
    private static final double FAR = -2.5;

    /// A happening of an unknown day against months of war.
    private static final double LOOSE = -0.8;
    /// Who is held in one place is set free in another.
    private static final Set<String> TRAVELLING = Set.of("held", "transferred");

    private static final double ROUNDED = 0.7;

    /// What is planned against what has come about.
    private static final double AHEAD = -0.3;

    private static final double NEAR_KM = 40;

    /// Two numbers that are set against each other stand in neighbouring sentences, in UTF-16 units.
    private static final int NEIGHBOURS = 400;

    /// A time of more days is a course of events, not a happening.
    private static final long LONG = 20;

    private final Map<String, Integer> holding = new HashMap<>();
    private final int all;

    /// @param tallies all of the story
    public Likeness(Collection<Tally> tallies) {
        all = tallies.size();
        for (Tally tally : tallies) {
            Set<String> terms = new HashSet<>(tally.words().keySet());
            terms.addAll(tally.names());
            terms.forEach(term -> holding.merge(term, 1, Integer::sum));
        }
    }

    /// The sum of what speaks for it and against it; far below zero where it cannot be.
    public double of(Tally left, Tally right) {
        if (!left.topic().family().equals(right.topic().family())
                || !left.unit().equals(right.unit())) {
            return NO;
        }
        double inside = left.ref().account().equals(right.ref().account()) ? insideOne(left, right) : 0;
        double days = days(left, right);
        if (inside <= OTHER || days <= FAR) {
            return NO;
        }
        return inside
                + days
                + place(left, right)
                + names(left, right)
                + 3 * cosine(left.words(), right.words())
                + groups(left, right)
                + (left.phase() == right.phase() ? 0 : AHEAD)
                + sides(left, right)
                + number(left, right);
    }

    /// An account that gives two numbers tells of two things, unless it says that they are of two times, of a part or a
    /// plan, or sets one speaker's number against another's.
    private static double insideOne(Tally left, Tally right) {
        if (left.sameNumber(right)) {
            return 1.5;
        }
        String here = left.place();
        String there = right.place();
        boolean carried = left.is(Trait.CARRIED) || right.is(Trait.CARRIED);
        if (here != null && there != null && !here.equals(there) && !carried) {
            return OTHER;
        }
        boolean near = Math.abs(left.sentence().start() - right.sentence().start()) < NEIGHBOURS;
        if (near && isOtherwiseSaid(left, right) || here != null && here.equals(there) && isOtherSpeaker(left, right)) {
            return 1;
        }
        return isOfOtherTime(left, right) || isOtherKind(left, right) ? 0 : OTHER;
    }

    /// "Police said 6,500, the organisers spoke of 40,000."
    private static boolean isOtherwiseSaid(Tally left, Tally right) {
        return isOtherSpeaker(left, right) || left.isBare() && right.isBare();
    }

    private static boolean isOtherSpeaker(Tally left, Tally right) {
        boolean said = !left.holder().isOwnVoice() && !right.holder().isOwnVoice();
        boolean bare = left.isBare() || right.isBare() || left.is(Trait.GIVEN) || right.is(Trait.GIVEN);
        return (said || bare) && !left.holder().name().equals(right.holder().name());
    }

    private static boolean isOfOtherTime(Tally left, Tally right) {
        boolean said = left.asOfSaid() && right.asOfSaid() && !left.asOf().equals(right.asOf());
        return said || left.replaced() != null || right.replaced() != null;
    }

    private static boolean isOtherKind(Tally left, Tally right) {
        return left.phase() != right.phase()
                || left.is(Trait.HEADLINE) != right.is(Trait.HEADLINE)
                || left.is(Trait.NARROWER) != right.is(Trait.NARROWER)
                || left.is(Trait.WIDER) != right.is(Trait.WIDER)
                || left.sentence().overlaps(right.sentence()) && !left.groups().equals(right.groups());
    }

    /// Days apart; a happening of a few days is not months of war.
    private static double days(Tally one, Tally other) {
        Interval left = one.time();
        Interval right = other.time();
        Long apart = daysApart(left, right);
        boolean lasts = one.topic().course() == Course.STATE || one.topic().course() == Course.GROWS;
        if (apart == null && !lasts && (isOver(one, right) || isOver(other, left))) {
            return FAR;
        }
        if (apart == null) {
            return !lasts && (isLong(left) || isLong(right)) ? LOOSE : 0;
        }
        if (apart > 0 && lasts) {
            return apart <= 10 ? -0.2 : -1.5;
        }
        if (apart > 0) {
            return apart <= 1 ? 0.3 : apart <= 3 ? -1 : -3;
        }
        boolean oneLong = !lasts && isLong(left) != isLong(right);
        return oneLong ? -2.5 : isShort(left) && isShort(right) ? 1.5 : 1;
    }

    /// Whether a toll was said to stand before the other happened.
    private static boolean isOver(Tally toll, Interval other) {
        LocalDate to = toll.time().to();
        LocalDate from = other.from();
        return toll.asOfSaid() && toll.time().from() == null && to != null && from != null && to.isBefore(from);
    }

    static boolean isLong(Interval time) {
        return length(time) > LONG;
    }

    private static boolean isShort(Interval time) {
        return length(time) < 3;
    }

    private static long length(Interval time) {
        return time.from() == null || time.to() == null ? 0 : ChronoUnit.DAYS.between(time.from(), time.to());
    }

    /// Days between two intervals, 0 where they meet; absent where either is open.
    public static @Nullable Long daysApart(Interval left, Interval right) {
        LocalDate leftFrom = left.from();
        LocalDate leftTo = left.to();
        LocalDate rightFrom = right.from();
        LocalDate rightTo = right.to();
        if (leftFrom == null || leftTo == null || rightFrom == null || rightTo == null) {
            return null;
        }
        return Math.max(
                0, Math.max(ChronoUnit.DAYS.between(leftTo, rightFrom), ChronoUnit.DAYS.between(rightTo, leftFrom)));
    }

    private static double place(Tally left, Tally right) {
        String here = left.place();
        String there = right.place();
        if (here == null || there == null) {
            return 0;
        }
        if (here.equals(there)) {
            return 1;
        }
        Coordinates from = left.at();
        Coordinates to = right.at();
        boolean travels = TRAVELLING.contains(left.topic().family());
        boolean unsure = travels || left.is(Trait.CARRIED) || right.is(Trait.CARRIED);
        return from == null || to == null ? -0.4 : kilometres(from, to) <= NEAR_KM ? 0.7 : unsure ? -0.4 : -1.5;
    }

    /// Great-circle distance.
    private static double kilometres(Coordinates from, Coordinates to) {
        double cosine = Math.sin(Math.toRadians(from.latitude())) * Math.sin(Math.toRadians(to.latitude()))
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * Math.cos(Math.toRadians(from.longitude() - to.longitude()));
        return 6371 * Math.acos(Math.clamp(cosine, -1, 1));
    }

    private double names(Tally left, Tally right) {
        double shared = 0;
        for (String name : left.names()) {
            if (right.names().contains(name)) {
                shared += rarity(name);
            }
        }
        return Math.min(1.5, shared);
    }

    /// From 0 for a term of all figures of the story to 1.
    private double rarity(String term) {
        int n = holding.getOrDefault(term, 1);
        return all < 2 ? 1 : Math.log((double) (all + 1) / n) / Math.log(all + 1);
    }

    private double cosine(Map<String, Double> left, Map<String, Double> right) {
        if (left.size() > right.size()) {
            return cosine(right, left);
        }
        double shared = 0;
        for (Map.Entry<String, Double> word : left.entrySet()) {
            Double other = right.get(word.getKey());
            if (other != null) {
                double rarity = rarity(word.getKey());
                shared += word.getValue() * other * rarity * rarity;
            }
        }
        return shared == 0 ? 0 : shared / Math.sqrt(square(left) * square(right));
    }

    private double square(Map<String, Double> words) {
        double sum = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            double weight = word.getValue() * rarity(word.getKey());
            sum += weight * weight;
        }
        return sum;
    }

    private static double groups(Tally left, Tally right) {
        if (left.is(Trait.PART) != right.is(Trait.PART)) {
            return -1.5;
        }
        if (left.groups().equals(right.groups())) {
            return left.groups().isEmpty() ? 0.3 : 0.6;
        }
        return left.groups().isEmpty() || right.groups().isEmpty() ? 0 : -1.2;
    }

    private static double sides(Tally left, Tally right) {
        if (left.sides().isEmpty() || right.sides().isEmpty()) {
            return 0;
        }
        return left.sides().stream().anyMatch(right.sides()::contains) ? 0.5 : -0.5;
    }

    /// A large number that two accounts write alike is no chance.
    private static double number(Tally left, Tally right) {
        double value = left.number().doubleValue();
        if (!left.sameNumber(right)) {
            return Roundness.same(value, right.number().doubleValue()) ? ROUNDED : 0;
        }
        return value >= 100 ? 1 : value >= 10 ? 0.5 : 0.1;
    }

    /// Sorted by account, so that equal stories give equal clusters.
    public static List<Tally> inOrder(Collection<Tally> tallies) {
        return tallies.stream()
                .sorted(java.util.Comparator.comparing(Tally::ref))
                .toList();
    }
}
