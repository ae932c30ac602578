package parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What a time expression says before it is anchored on a day of writing.
sealed interface Meaning {
    /// Needs no anchor: `2 December 2016`, `November 2015`, `the 1990s`.
    record Fixed(Interval interval, Granularity granularity) implements Meaning {}

    /// A day without its year (`18 November`) or without month too (`the 21st`, then `month` is 0).
    ///
    /// @param weekday what the text says about it; absent where it says nothing
    record DayOf(int month, int day, @Nullable DayOfWeek weekday) implements Meaning {}

    /// `March`; the year must be found.
    record MonthOf(int month) implements Meaning {}

    /// The nth quarter or half of a year: `the third quarter`; the year must be found.
    record Nth(int number, TimeUnit unit) implements Meaning {}

    /// A piece of a longer stretch: `late March`, `early 2017`, `the end of the month`, `the beginning of the 1960s`.
    record Piece(Meaning whole, Stretch stretch) implements Meaning {}

    /// What falls into a longer stretch: `August of that year`, `the summer of the same year`.
    record Inside(Meaning part, Meaning whole) implements Meaning {}

    /// `summer`, `last winter`.
    ///
    /// @param first its first month
    /// @param shift -1 last, 0 unsaid or this, 1 next
    record Season(int first, int shift) implements Meaning {}

    /// `Tuesday`, `last Saturday`, `this coming Wednesday`.
    record Weekday(DayOfWeek day, Shift shift) implements Meaning {}

    /// A feast whose day is computed; `Christmas`, `the second Sunday of Advent`.
    record Feast(Holidays.Rule rule) implements Meaning {}

    /// The unit `offset` units away: `yesterday` (day, -1), `next week`, `this year`.
    record Whole(TimeUnit unit, int offset) implements Meaning {}

    /// The part of the running unit before now (-1) or after it (1): `earlier this year`, `later this month`.
    record PartOf(TimeUnit unit, int part) implements Meaning {}

    /// `14 months ago`, `in two weeks`.
    record Away(int amount, TimeUnit unit) implements Meaning {}

    /// A stretch that ends (amount positive) or begins (negative) now: `the past four years`, `the next two weeks`.
    record Lasting(int amount, TimeUnit unit) implements Meaning {}

    /// A stretch before (-1) or after (1) now whose length is vague: `the past few years`, `the coming weeks`.
    record Vaguely(TimeUnit unit, int side) implements Meaning {}

    /// At least so old: `more than five-year-old`.
    record Older(int amount, TimeUnit unit) implements Meaning {}

    /// `in five months`: ahead if announced, else behind ("the first in five months").
    record Within(int amount, TimeUnit unit) implements Meaning {}

    /// From now until the day before: `before Christmas`.
    record Until(Meaning end) implements Meaning {}

    /// From something until now: `since last weekend`.
    record Since(Meaning start) implements Meaning {}

    /// From one to the other, both included.
    record Range(Meaning first, Meaning last) implements Meaning {}

    /// The night that begins on a day.
    record Night(Meaning day) implements Meaning {}

    /// The week of a day, or the nth week of a month.
    ///
    /// @param number 0 for the week around it, else counted from 1; -1 is the last
    record WeekOf(Meaning day, int number) implements Meaning {}

    /// Now, as the account's author sees it.
    record Present() implements Meaning {}

    /// Some time before now.
    record Past() implements Meaning {}

    /// Some time after now.
    record Future() implements Meaning {}

    /// Units from the one mentioned last: `the same day` (0), `the previous year` (-1), `two months later`, `four days
    /// after` (-4: the other event came first).
    record FromLast(int offset, TimeUnit unit, boolean night) implements Meaning {}

    /// What has a name, counted from what was mentioned last: `that summer` (0), `the following Monday` (1).
    record NamedFromLast(Meaning named, int offset) implements Meaning {}

    /// Whatever was mentioned last: `at the same time`, `during this period`.
    record AtLast() implements Meaning {}

    /// Some day or any: `a night raid`.
    record AnyDay() implements Meaning {}

    /// How long, not when: `for two weeks`. Ends now if the clause says so ("has been strangling").
    ///
    /// @param amount 0 where it is vague ("a few days")
    record Duration(int amount, TimeUnit unit) implements Meaning {}

    /// Again and again: `every month`, `every two weeks`.
    record Every(int amount, TimeUnit unit) implements Meaning {}

    /// In each unit so much: `20 dollars a day`.
    record Per(TimeUnit unit) implements Meaning {}

    /// Each time something comes again: `every Friday`, `each summer`.
    record EveryNamed(Meaning day) implements Meaning {}

    /// What TIMEX3 marks but tells no days: ages, `former`, `a night raid`. It makes no record.
    record Aside(Meaning meaning) implements Meaning {}

    /// The same with the days told that need no anchor: a piece of a known month or year is known too.
    static Meaning settled(Meaning meaning) {
        return meaning instanceof Piece piece && piece.whole() instanceof Fixed fixed
                ? new Fixed(
                        piece.stretch().of(fixed.interval()), piece.stretch().granularity())
                : meaning;
    }

    /// Which piece of a month, year or longer stretch. Early, mid and late are thirds; the end is the last day.
    enum Stretch {
        EARLY,
        MID,
        LATE,
        END;

        Granularity granularity() {
            return this == END ? Granularity.DAY : Granularity.RANGE;
        }

        /// The piece of a stretch; all of it where an end is open.
        Interval of(Interval whole) {
            LocalDate from = whole.from();
            LocalDate to = whole.to();
            if (from == null || to == null) {
                return whole;
            }
            long third = (ChronoUnit.DAYS.between(from, to) + 1) / 3;
            return switch (this) {
                case EARLY -> new Interval(from, from.plusDays(Math.max(0, third - 1)));
                case MID -> new Interval(from.plusDays(third), from.plusDays(Math.max(third, 2 * third - 1)));
                case LATE -> new Interval(to.minusDays(third), to);
                case END -> Interval.day(to);
            };
        }
    }

    /// What TIMEX3 marks in narratives only (the guideline of histories is wider than that of news) and tells no days:
    /// `at the same time`, `the former king`. It makes no record.
    record Loose(Meaning meaning) implements Meaning {}

    /// Which of the weekdays around the day of writing.
    enum Shift {
        NONE,
        LAST,
        THIS,
        NEXT
    }
}
