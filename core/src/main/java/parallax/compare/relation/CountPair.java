package parallax.compare.relation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.compare.count.Course;
import parallax.compare.count.Phase;
import parallax.compare.count.Roundness;
import parallax.compare.count.Tally;
import parallax.compare.count.Tally.Trait;
import parallax.time.Interval;

/// Two counts that are held against each other.
record CountPair(Tally left, Tally right, Bounds leftBounds, Bounds rightBounds) {
    /// Days for which a toll is expected to grow.
    private static final int FRESH = 4;

    static CountPair of(Tally left, Tally right) {
        return new CountPair(left, right, Bounds.of(left.figure()), Bounds.of(right.figure()));
    }

    boolean isNothing(boolean ofLeft) {
        Bounds bounds = ofLeft ? leftBounds : rightBounds;
        return bounds.high() == 0;
    }

    boolean sameNumber() {
        return left.sameNumber(right);
    }

    boolean isVague() {
        return Bounds.isVague(left.figure().qualifier())
                || Bounds.isVague(right.figure().qualifier());
    }

    /// Whether one has a trait that the other has not.
    boolean isOneOnly(Trait trait) {
        return left.is(trait) != right.is(trait);
    }

    boolean isEither(Trait trait) {
        return left.is(trait) || right.is(trait);
    }

    boolean isOnePhase(Phase phase) {
        return (left.phase() == phase) != (right.phase() == phase);
    }

    /// Whether two topics of one family are told.
    boolean isOtherTopic() {
        return left.topic().family().equals(right.topic().family())
                && !left.topic().name().equals(right.topic().name());
    }

    /// Whether one counts some of them, the other all or others.
    boolean isOtherGroup() {
        return !left.groups().equals(right.groups());
    }

    /// Whether both name a group, and another one.
    boolean isDisjointGroup() {
        Set<String> mine = left.groups();
        return !mine.isEmpty() && !right.groups().isEmpty() && mine.stream().noneMatch(right.groups()::contains);
    }

    boolean isOtherSide() {
        Set<String> mine = left.sides();
        return !mine.isEmpty() && !right.sides().isEmpty() && mine.stream().noneMatch(right.sides()::contains);
    }

    /// The one of the smaller number.
    Tally fewer() {
        return isLeftFewer() ? left : right;
    }

    Tally more() {
        return isLeftFewer() ? right : left;
    }

    private boolean isLeftFewer() {
        return left.number().compareTo(right.number()) <= 0;
    }

    /// Whether one replaces the number of the other.
    boolean isReplaced() {
        return isReplaced(left, right) || isReplaced(right, left);
    }

    private static boolean isReplaced(Tally earlier, Tally later) {
        BigDecimal replaced = later.replaced();
        return replaced != null && replaced.compareTo(earlier.number()) == 0;
    }

    /// Whether one speaker gives two numbers that are further apart than rounding, to two accounts.
    boolean isOwnCountChanged() {
        return !left.ref().account().equals(right.ref().account())
                && !left.holder().isOwnVoice()
                && !right.holder().isOwnVoice()
                && isSameSpeaker()
                && !isOtherGroup()
                && !Roundness.same(left.number().doubleValue(), right.number().doubleValue());
    }

    private boolean isSameSpeaker() {
        String actor = left.holder().actor();
        return actor != null && actor.equals(right.holder().actor())
                || isNamedBy(left.holder().name(), right.holder().name())
                || isNamedBy(right.holder().name(), left.holder().name());
    }

    /// "The observatory" is the "Harbour Observatory".
    private static boolean isNamedBy(String longer, String shorter) {
        String words = " " + longer.toLowerCase(Locale.ROOT) + " ";
        String name = shorter.toLowerCase(Locale.ROOT);
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        return !bare.equals("unnamed") && Character.isUpperCase(head(shorter)) && words.contains(" " + bare + " ");
    }

    private static char head(String name) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        return bare.isEmpty() ? ' ' : bare.charAt(0);
    }

    /// Whether the smaller number is the earlier one, for certain.
    boolean isRise() {
        return fewer().asOf().isBefore(more().asOf());
    }

    /// Whether who gives the smaller number writes no earlier than who gives the larger one.
    boolean isHeldLater() {
        Interval fewer = written(fewer());
        Interval more = written(more());
        return fewer.from() != null && more.to() != null && !fewer.from().isBefore(more.to());
    }

    /// Whether both tolls were given within a few days of each other, when the happening lay days back and its toll was
    /// known.
    boolean isSettled() {
        Interval happened = left.happened().isUnknown() ? right.happened() : left.happened();
        LocalDate day = happened.to();
        LocalDate first = fewer().asOf().from();
        return course() == Course.TOLL
                && !left.asOfSaid()
                && !right.asOfSaid()
                && day != null
                && first != null
                && first.isAfter(day.plusDays(FRESH))
                && gap(99) <= FRESH;
    }

    private static Interval written(Tally tally) {
        return tally.compared().account().date().interval();
    }

    /// Whether the smaller number is the later one, for certain.
    boolean isFall() {
        return more().asOf().isBefore(fewer().asOf());
    }

    /// Days between the days on which the counts stood; absent where unknown.
    @Nullable
    Long daysApart() {
        return left.asOf().daysApart(right.asOf());
    }

    boolean asOfSaid() {
        return left.asOfSaid() && right.asOfSaid();
    }

    Course course() {
        return left.topic().isUntold() ? right.topic().course() : left.topic().course();
    }

    /// How many times the smaller the larger is.
    double ratio() {
        double fewer = fewer().number().doubleValue();
        return fewer == 0 ? Double.POSITIVE_INFINITY : more().number().doubleValue() / fewer;
    }

    /// Whether two happenings are told on days that do not meet.
    boolean isOtherDay() {
        Interval mine = left.happened();
        Interval other = right.happened();
        return mine.isBefore(other) || other.isBefore(mine);
    }

    long gap(long otherwise) {
        Long apart = daysApart();
        return apart == null ? otherwise : apart;
    }
}
