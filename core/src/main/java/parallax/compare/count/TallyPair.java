package parallax.compare.count;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.compare.count.Tally.Trait;
import parallax.figure.Measure;
import parallax.place.Coordinates;
import parallax.time.Interval;

/// Two figures, and what their own words say of whether they answer one question.
record TallyPair(Tally left, Tally right) {
    private static final double UNKNOWN_DAYS = -1;
    private static final double MOST_DAYS = 60;

    /// One happening is told of days that lie no further apart.
    private static final double FEW_DAYS = 3;

    private static final double UNKNOWN_KM = -1;
    private static final double MOST_KM = 1000;

    boolean sameAccount() {
        return left.ref().account().equals(right.ref().account());
    }

    /// 2 for one measure that is told, 1 for none told, 0 where one is not told, -1 for kin, -2 for others.
    double measure() {
        Measure mine = left.figure().measure();
        Measure theirs = right.figure().measure();
        if (mine == theirs) {
            return mine == Measure.OTHER ? 1 : 2;
        }
        if (mine == Measure.OTHER || theirs == Measure.OTHER) {
            return 0;
        }
        return kind(mine) == kind(theirs) ? -1 : -2;
    }

    private static int kind(Measure measure) {
        return switch (measure) {
            case KILLED, INJURED -> 1;
            case DISPLACED, REFUGEES, BESIEGED -> 2;
            case DETAINED, FIGHTERS -> 3;
            case DEMONSTRATORS, ATTENDEES -> 4;
            case AIRSTRIKES, TERRITORY, MONEY, OTHER -> 5;
        };
    }

    /// 2 for one topic that words tell, 1 for one of its family, 0 where words tell none of one, -1 for others.
    double topic() {
        Topic mine = left.topic();
        Topic theirs = right.topic();
        if (mine.isUntold() || theirs.isUntold()) {
            return mine.isUntold() && theirs.isUntold() ? 0.5 : 0;
        }
        return mine.name().equals(theirs.name()) ? 2 : mine.family().equals(theirs.family()) ? 1 : -1;
    }

    double course() {
        return left.topic().course() == right.topic().course() ? 1 : 0;
    }

    /// 1 for one noun, 0 where one has none, -1 for others.
    double noun() {
        if (left.noun().isEmpty() || right.noun().isEmpty()) {
            return 0;
        }
        return left.noun().equals(right.noun()) ? 1 : -1;
    }

    /// The share of the nearest words that both have.
    double nearShare() {
        Set<String> all = new HashSet<>(left.near());
        int mine = all.size();
        all.addAll(right.near());
        int shared = mine + right.near().size() - all.size();
        return all.isEmpty() ? 0 : (double) shared / all.size();
    }

    double namesKnown() {
        return Math.min(left.names().size(), right.names().size());
    }

    /// 2 for one place, 1 for places near each other, 0 where one is unknown, -1 for others.
    double place() {
        String here = left.place();
        String there = right.place();
        if (here == null || there == null) {
            return 0;
        }
        return here.equals(there) ? 2 : -1;
    }

    double kilometres() {
        Coordinates from = left.at();
        Coordinates to = right.at();
        return from == null || to == null ? UNKNOWN_KM : Math.min(MOST_KM, kilometres(from, to));
    }

    /// Great-circle distance.
    private static double kilometres(Coordinates from, Coordinates to) {
        double cosine = Math.sin(Math.toRadians(from.latitude())) * Math.sin(Math.toRadians(to.latitude()))
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * Math.cos(Math.toRadians(from.longitude() - to.longitude()));
        return 6371 * Math.acos(Math.clamp(cosine, -1, 1));
    }

    double days() {
        return days(left.time(), right.time());
    }

    double happenedDays() {
        return days(left.happened(), right.happened());
    }

    double asOfDays() {
        return days(left.asOf(), right.asOf());
    }

    private static double days(Interval mine, Interval theirs) {
        @Nullable Long apart = mine.daysApart(theirs);
        return apart == null ? UNKNOWN_DAYS : Math.min(MOST_DAYS, apart);
    }

    /// How many of the two are told of a course of events.
    double longTimes() {
        return (Days.isLong(left.time()) ? 1 : 0) + (Days.isLong(right.time()) ? 1 : 0);
    }

    double shortTimes() {
        return (Days.isShort(left.time()) ? 1 : 0) + (Days.isShort(right.time()) ? 1 : 0);
    }

    /// Whether one toll was said to stand before the other happened.
    double over() {
        return isOver(left, right.time()) || isOver(right, left.time()) ? 1 : 0;
    }

    private static boolean isOver(Tally toll, Interval other) {
        var to = toll.time().to();
        var from = other.from();
        return toll.asOfSaid() && toll.time().from() == null && to != null && from != null && to.isBefore(from);
    }

    double sameNumber() {
        return left.sameNumber(right) ? 1 : 0;
    }

    /// How telling one and the same number is: its digits but for closing zeros, and how large it is.
    double telling() {
        if (!left.sameNumber(right)) {
            return 0;
        }
        BigDecimal number = left.number();
        int digits = number.signum() == 0 ? 0 : number.stripTrailingZeros().precision();
        return digits + magnitude(number);
    }

    double rounded() {
        return Roundness.same(left.number().doubleValue(), right.number().doubleValue()) ? 1 : 0;
    }

    /// How many powers of ten they are apart.
    double ratio() {
        return Math.abs(magnitude(left.number()) - magnitude(right.number()));
    }

    double smaller() {
        return Math.min(magnitude(left.number()), magnitude(right.number()));
    }

    private static double magnitude(BigDecimal number) {
        return Math.log10(1 + Math.max(0, number.doubleValue()));
    }

    /// 2 for one group that is named, 1 where none is, 0 where one is not, -1 for others.
    double groups() {
        if (left.groups().equals(right.groups())) {
            return left.groups().isEmpty() ? 1 : 2;
        }
        return left.groups().isEmpty() || right.groups().isEmpty() ? 0 : -1;
    }

    double sides() {
        if (left.sides().isEmpty() || right.sides().isEmpty()) {
            return 0;
        }
        return left.sides().stream().anyMatch(right.sides()::contains) ? 1 : -1;
    }

    double phase() {
        return left.phase() == right.phase() ? 1 : 0;
    }

    /// How many of the two have a trait.
    double count(Trait trait) {
        return (left.is(trait) ? 1 : 0) + (right.is(trait) ? 1 : 0);
    }

    double oneOnly(Trait trait) {
        return left.is(trait) != right.is(trait) ? 1 : 0;
    }

    double bare() {
        return (left.isBare() ? 1 : 0) + (right.isBare() ? 1 : 0);
    }

    /// How far they stand from each other in one account; nothing for two accounts.
    double distance() {
        return sameAccount()
                ? Math.log(
                        1 + Math.abs(left.sentence().start() - right.sentence().start()))
                : UNKNOWN_DAYS;
    }

    double sameSentence() {
        return sameAccount() && left.sentence().overlaps(right.sentence()) ? 1 : 0;
    }

    /// 2 for two speakers of one account, 1 for one of them, 0 for two accounts.
    double speakers() {
        if (!sameAccount()) {
            return 0;
        }
        return left.holder().chain().equals(right.holder().chain()) ? 1 : 2;
    }

    double replaced() {
        boolean either = left.replaced() != null && left.replaced().compareTo(right.number()) == 0
                || right.replaced() != null && right.replaced().compareTo(left.number()) == 0;
        return either ? 1 : 0;
    }

    double asOfSaid() {
        return (left.asOfSaid() ? 1 : 0) + (right.asOfSaid() ? 1 : 0);
    }

    /// Whether they cannot answer one question, whatever else is alike: counts of happenings of other days, or two
    /// numbers that one voice gives in one account for what nothing tells apart.
    boolean isOther() {
        return isOtherDay() || isBeside();
    }

    private boolean isOtherDay() {
        return happenedDays() > FEW_DAYS && isOfHappening(left) && isOfHappening(right);
    }

    private static boolean isOfHappening(Tally tally) {
        Course course = tally.topic().course();
        return course == Course.TOLL || course == Course.EVENT;
    }

    private boolean isBeside() {
        boolean plain = groups() > 0 && phase() == 1 && asOfSaid() < 2 && replaced() == 0;
        return plain && speakers() == 1 && !left.sameNumber(right) && !isOtherKind();
    }

    private boolean isOtherKind() {
        return oneOnly(Trait.PART)
                        + oneOnly(Trait.WIDER)
                        + oneOnly(Trait.NARROWER)
                        + oneOnly(Trait.HEADLINE)
                        + count(Trait.CELL)
                > 0;
    }
}
