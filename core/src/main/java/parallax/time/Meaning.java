package parallax.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// What a time expression says before it is anchored on a day of writing.
sealed interface Meaning {
    /// Needs no anchor: `2 December 2016`, `November 2015`, `the 1990s`.
    record Fixed(Interval interval, Granularity granularity) implements Meaning {}

    /// A day without its year (`18 November`) or without month too (`the 21st`, then `month` is 0).
    ///
    /// @param weekday what the text says about it; absent where it says nothing
    record DayOf(int month, int day, @Nullable DayOfWeek weekday) implements Meaning {}

    /// `March`, `late March`; the year must be found.
    record MonthOf(int month, Stretch stretch) implements Meaning {}

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

    /// `earlier this year` (-1), `later this month` (1), `the end of the month` (2).
    record PartOf(TimeUnit unit, int part) implements Meaning {}

    /// `14 months ago`, `in two weeks`.
    record Away(int amount, TimeUnit unit) implements Meaning {}

    /// A stretch that ends (amount positive) or begins (negative) now: `the past four years`, `the next two weeks`.
    record Lasting(int amount, TimeUnit unit) implements Meaning {}

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

    /// Days from the last mentioned day: `the same day` (0), `the previous day` (-1), `four days after` (-4: the other
    /// event came first).
    record FromLast(int offset, TimeUnit unit, boolean night) implements Meaning {}

    /// How long, not when: `for two weeks`. Ends now if the clause says so ("has been strangling").
    record Duration(int amount, TimeUnit unit) implements Meaning {}

    /// Again and again: `every month`.
    record Every(TimeUnit unit) implements Meaning {}

    /// Which piece of a month or year.
    enum Stretch {
        WHOLE,
        EARLY,
        MID,
        LATE,
        END
    }

    /// Which of the weekdays around the day of writing.
    enum Shift {
        NONE,
        LAST,
        THIS,
        NEXT
    }
}
