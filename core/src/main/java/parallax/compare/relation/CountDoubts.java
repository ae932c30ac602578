package parallax.compare.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import parallax.compare.count.Course;
import parallax.compare.count.Means;
import parallax.compare.count.Tally;
import parallax.compare.count.Tally.Trait;
import parallax.compare.count.TallyReader;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.figure.Figure;
import parallax.statement.Told;

/// Reasons to doubt that two clashing counts are of the same happening. A conflict that is called falsely costs more
/// than one that is missed.
final class CountDoubts {
    /// How many times the one the other can be.
    private static final double FAR = 100;

    /// Days by which a course of events outlasts a happening.
    private static final int PERIOD = 4;

    private final Means means = new Means();
    private final TallyReader reader;

    CountDoubts(TallyReader reader) {
        this.reader = reader;
    }

    boolean isDoubtful(StoryAccounts story, CountPair pair) {
        return pair.isEither(Trait.DOUBTFUL)
                || isOtherDay(pair)
                || isFresh(pair)
                || isDayOfPeriod(pair.left(), pair.right())
                || isDayOfPeriod(pair.right(), pair.left())
                || means.isOther(pair.left(), pair.right())
                || isUnspecified(pair)
                || hasBoth(story, pair.left(), pair.right())
                || hasBoth(story, pair.right(), pair.left())
                || !isShared(pair);
    }

    /// Two happenings of days that are known.
    private static boolean isOtherDay(CountPair pair) {
        Long apart = pair.left().happened().daysApart(pair.right().happened());
        return apart != null && apart > 0 && pair.course() != Course.GROWS && pair.course() != Course.STATE;
    }

    /// A toll given by two accounts on its day or the next, or on a day that is not told: it may have grown
    /// between them, where papers do not say whose it is, where the larger one has no upper end yet ("more than
    /// ten"), or where the smaller has grown already.
    private static boolean isFresh(CountPair pair) {
        boolean grows =
                pair.more().figure().qualifier().openAbove() || pair.fewer().is(Trait.RAISED);
        boolean moves = grows && isOfTwoAccounts(pair);
        boolean undated =
                pair.left().happened().isUnknown() && pair.right().happened().isUnknown();
        return pair.course() == Course.TOLL
                && (isPress(pair.left()) && isPress(pair.right()) || moves)
                && (isOfTheDay(pair.left()) || isOfTheDay(pair.right()) || moves && undated)
                && pair.gap(0) <= 1;
    }

    private static boolean isOfTwoAccounts(CountPair pair) {
        return !pair.left().ref().account().equals(pair.right().ref().account());
    }

    private static boolean isPress(Tally tally) {
        return tally.holder().isOwnVoice() && tally.holder().actor() == null;
    }

    private static boolean isOfTheDay(Tally tally) {
        Long apart = tally.happened().daysApart(tally.asOf());
        return apart != null && apart <= 1;
    }

    /// The toll of days of fighting against that of one of its days.
    private static boolean isDayOfPeriod(Tally period, Tally day) {
        LocalDate from = period.time().from();
        LocalDate to = period.time().to();
        LocalDate first = day.time().from();
        LocalDate last = day.time().to();
        return period.topic().course() == Course.TOLL
                && from != null
                && to != null
                && first != null
                && last != null
                && first.isAfter(from)
                && ChronoUnit.DAYS.between(from, to) - ChronoUnit.DAYS.between(first, last) >= PERIOD;
    }

    /// Nothing tells what they have to do with it, or no growth and no bias explains how far they are apart.
    private static boolean isUnspecified(CountPair pair) {
        return isUntold(pair.left())
                || isUntold(pair.right())
                || !pair.left().unit().equals(pair.right().unit())
                || isLooseGroup(pair.left())
                || isLooseGroup(pair.right())
                || pair.ratio() > FAR;
    }

    private static boolean isUntold(Tally tally) {
        return tally.topic().isUntold() && !tally.isBare();
    }

    /// Fighters of whom only the number is told.
    private static boolean isLooseGroup(Tally tally) {
        return tally.topic().name().equals("fighters") && !tally.is(Trait.PART) && !tally.is(Trait.CELL);
    }

    /// Whether the account of one gives the number of the other too, in the same voice: then it knows both, and takes
    /// them for counts of different things.
    private boolean hasBoth(StoryAccounts story, Tally one, Tally other) {
        if (one.isBare() || one.ref().account().equals(other.ref().account())) {
            return false;
        }
        for (Told<Figure> told : one.compared().account().figures()) {
            if (isNumber(told.record(), other)) {
                Tally twin = reader.read(
                        story, new RecordRef(one.ref().account(), told.record().id()));
                if (twin != null && isTwin(twin, one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNumber(Figure figure, Tally other) {
        var number = figure.low() != null ? figure.low() : figure.high();
        return number != null && number.compareTo(other.number()) == 0;
    }

    private static boolean isTwin(Tally twin, Tally one, Tally other) {
        boolean said = !twin.holder().isOwnVoice() && !one.holder().isOwnVoice();
        boolean otherSpeaker = said && !twin.holder().name().equals(one.holder().name());
        return !twin.isBare()
                && !otherSpeaker
                && twin.topic().family().equals(other.topic().family())
                && twin.unit().equals(other.unit())
                && twin.groups().equals(other.groups());
    }

    /// Whether anything but the topic says that both are of the same happening.
    private static boolean isShared(CountPair pair) {
        String here = pair.left().place();
        @Nullable Long apart = pair.left().time().daysApart(pair.right().time());
        return here != null && here.equals(pair.right().place())
                || apart != null && apart <= 1
                || pair.left().names().stream().anyMatch(pair.right().names()::contains)
                || pair.left().isBare()
                || pair.right().isBare()
                || here == null
                || pair.right().place() == null;
    }
}
