package parallax.time;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.time.Meaning.Feast;
import parallax.time.Meaning.Fixed;
import parallax.time.Meaning.MonthOf;
import parallax.time.Meaning.Piece;
import parallax.time.Meaning.Season;
import parallax.time.Meaning.Shift;
import parallax.time.Meaning.Stretch;
import parallax.time.Meaning.WeekOf;
import parallax.time.Meaning.Weekday;

/// Reads months, years, weekdays, seasons, feasts, decades, and pieces of them: `late December`, `the end of March`,
/// `last Monday`, `summer 2016`, `the 1990s`, `the first week of January`.
final class CalendarGrammar {
    private final TimeWords words;
    private final DateGrammar dates;
    private final Holidays holidays;

    CalendarGrammar(TimeWords words, DateGrammar dates, Holidays holidays) {
        this.words = words;
        this.dates = dates;
        this.holidays = holidays;
    }

    @Nullable
    Match read(Lexemes lexemes, int from) {
        Match found = week(lexemes, from);
        if (found == null) {
            found = piece(lexemes, from);
        }
        if (found == null) {
            found = feast(lexemes, from);
        }
        if (found == null) {
            found = decade(lexemes, from);
        }
        if (found == null) {
            found = shifted(lexemes, from);
        }
        return found == null ? bare(lexemes, from) : found;
    }

    /// A month with or without its year, a year, or a weekday.
    @Nullable
    Match bare(Lexemes lexemes, int from) {
        Match month = month(lexemes, from, from);
        if (month != null) {
            return month;
        }
        Match weekday = weekday(lexemes, from, from, Shift.NONE);
        return weekday != null ? weekday : year(lexemes, from);
    }

    private @Nullable Match month(Lexemes lexemes, int from, int at) {
        int month = words.month(lexemes.low(at));
        if (month == 0 || !lexemes.at(at).capital() || isNoMonth(lexemes, at)) {
            return null;
        }
        int after = lexemes.is(at + 1, ".") && dates.year(lexemes, at + 2) > 0 ? at + 2 : at + 1;
        int next = DateGrammar.skip(lexemes, DateGrammar.skip(lexemes, after, ","), "of");
        int year = lexemes.joined(next) ? dates.year(lexemes, next) : 0;
        if (year == 0) {
            return new Match(from, at + 1, new MonthOf(month));
        }
        Interval whole = TimeUnit.month(YearMonth.of(year, month));
        return new Match(from, next + 1, new Fixed(whole, Granularity.MONTH));
    }

    /// "May God help", "the March", "Ms. May", "Jan" (a name).
    private boolean isNoMonth(Lexemes lexemes, int at) {
        boolean year = dates.year(lexemes, at + 1) > 0;
        boolean led = words.is("lead", lexemes.low(at - 1)) || words.is("stretch", lexemes.low(at - 2));
        boolean name = lexemes.isWord(at + 1)
                && lexemes.at(at + 1).capital()
                && lexemes.at(at + 1).line() == lexemes.at(at).line();
        boolean doubtful = words.is("short", lexemes.low(at)) || lexemes.is(at, "march") || lexemes.is(at, "august");
        boolean called = lexemes.isWord(at - 1)
                && lexemes.at(at - 1).capital()
                && !led
                && !words.is("weekday", lexemes.low(at - 1));
        return !year && ((doubtful && !led) || (called && name) || (called && doubtful));
    }

    private @Nullable Match weekday(Lexemes lexemes, int from, int at, Shift shift) {
        int weekday = words.weekday(lexemes.low(at));
        boolean longName = lexemes.low(at).length() > 5;
        if (weekday == 0 || !longName || !lexemes.at(at).capital()) {
            return null;
        }
        return new Match(from, at + 1, new Weekday(DayOfWeek.of(weekday), shift));
    }

    private @Nullable Match year(Lexemes lexemes, int at) {
        int year = dates.year(lexemes, at);
        boolean glued = lexemes.glued(at) && !lexemes.is(at - 1, "(") && !lexemes.is(at - 1, "-");
        boolean gluedOn =
                lexemes.glued(at + 1) && (lexemes.isWord(at + 1) || lexemes.is(at + 1, "/") || lexemes.is(at + 1, ":"));
        if (year < 1800 || year > 2100 || glued || gluedOn || !isTold(lexemes, at)) {
            return null;
        }
        return new Match(at, at + 1, new Fixed(TimeUnit.year(year), Granularity.YEAR));
    }

    /// Whether the words around four digits make them a year: "in 1999", "(2012)", "2011-2018", but not "2000 people".
    private boolean isTold(Lexemes lexemes, int at) {
        String before = lexemes.low(at - 1);
        String after = lexemes.low(at + 1);
        boolean counted = lexemes.isWord(at + 1)
                && lexemes.joined(at + 1)
                && !lexemes.at(at + 1).capital()
                && after.length() > 3
                && (after.endsWith("s")
                        || after.endsWith("people")
                        || after.endsWith("men")
                        || after.equals("children"));
        boolean led = words.is("lead", before) || before.equals("the") || before.equals("(");
        boolean pair = (after.equals("-") || after.equals("to")) && dates.year(lexemes, at + 2) > 0;
        boolean second = (before.equals("-") || before.equals("to")) && dates.year(lexemes, at - 2) > 0;
        boolean round = lexemes.low(at).endsWith("00");
        boolean dated = words.is("dating", before) && !round;
        return (dated || !counted) && (led || pair || second);
    }

    private @Nullable Match feast(Lexemes lexemes, int from) {
        var found = holidays.at(lexemes, from);
        if (found == null) {
            return null;
        }
        int year = lexemes.joined(found.to()) ? dates.year(lexemes, found.to()) : 0;
        var days = year > 0 ? found.rule().in(year) : List.<Interval>of();
        return days.isEmpty()
                ? new Match(from, found.to(), new Feast(found.rule()))
                : new Match(from, found.to() + 1, new Fixed(days.getFirst(), Granularity.DAY));
    }

    /// `the 1990s`, `19th century`.
    private @Nullable Match decade(Lexemes lexemes, int from) {
        int at = DateGrammar.skip(lexemes, from, "the");
        int year = dates.year(lexemes, at);
        boolean apostrophe = lexemes.is(at + 1, "'") && lexemes.glued(at + 1);
        int s = apostrophe ? at + 2 : at + 1;
        if (year > 0 && year % 10 == 0 && lexemes.is(s, "s") && lexemes.glued(s)) {
            return new Match(from, s + 1, new Fixed(TimeUnit.years(year, 10), Granularity.DECADE));
        }
        int century = lexemes.digits(at).orElse(0);
        if (century > 0 && century < 23 && dates.afterDay(lexemes, at) == at + 2 && lexemes.is(at + 2, "century")) {
            return new Match(from, at + 3, new Fixed(TimeUnit.years(century * 100 - 99, 100), Granularity.CENTURY));
        }
        return null;
    }

    /// `last Monday`, `this coming Wednesday`, `next March`, `last summer`, `summer 2016`.
    private @Nullable Match shifted(Lexemes lexemes, int from) {
        String first = words.value("shift", lexemes.low(from));
        int at = first == null ? DateGrammar.skip(lexemes, from, "the") : from + 1;
        boolean coming = lexemes.is(at, "coming") && first != null;
        at = coming ? at + 1 : at;
        int shift = coming ? 1 : first == null ? 0 : Integer.parseInt(first);
        if (first != null && lexemes.joined(at)) {
            Match weekday = weekday(lexemes, from, at, shift(shift, lexemes.low(from)));
            Match month = weekday != null ? weekday : month(lexemes, from, at);
            if (month != null) {
                return month;
            }
        }
        return season(lexemes, from, at, first != null || at > from, shift);
    }

    private static Shift shift(int shift, String word) {
        return shift > 0 ? Shift.NEXT : shift == 0 ? Shift.THIS : word.isEmpty() ? Shift.NONE : Shift.LAST;
    }

    private @Nullable Match season(Lexemes lexemes, int from, int at, boolean led, int shift) {
        int first = words.season(lexemes.low(at));
        if (first == 0) {
            return null;
        }
        int next = DateGrammar.skip(lexemes, at + 1, "of");
        int year = dates.year(lexemes, next);
        if (year > 0) {
            return new Match(from, next + 1, new Fixed(OpenDates.season(year, first), Granularity.SEASON));
        }
        boolean noun = lexemes.isWord(at + 1) && !words.is("follower", lexemes.low(at + 1));
        boolean told = led || words.is("lead", lexemes.low(at - 1));
        boolean verb = lexemes.is(at, "fall") || lexemes.is(at, "spring");
        boolean shown = words.is("shift", lexemes.low(from));
        if (!told || noun || lexemes.at(at).capital() || (verb && !shown)) {
            return null;
        }
        boolean article = lexemes.is(from, "the") && from < at;
        return new Match(article ? at : from, at + 1, new Season(first, shift));
    }

    /// `late December`, `early 2017`, `the end of March`, `mid-April`.
    private @Nullable Match piece(Lexemes lexemes, int from) {
        int at = DateGrammar.skip(lexemes, from, "the");
        String value = words.value("stretch", lexemes.low(at));
        if (value == null) {
            return null;
        }
        int next = lexemes.is(at + 1, "of") || lexemes.is(at + 1, "-") || lexemes.is(at + 1, "in") ? at + 2 : at + 1;
        next = DateGrammar.skip(lexemes, next, "the");
        Stretch stretch = Stretch.valueOf(value);
        Match whole = lexemes.joined(next) ? whole(lexemes, from, next) : null;
        return whole == null ? null : new Match(from, whole.to(), new Piece(whole.meaning(), stretch));
    }

    private @Nullable Match whole(Lexemes lexemes, int from, int at) {
        Match month = month(lexemes, from, at);
        int year = dates.year(lexemes, at);
        return month != null || year == 0
                ? month
                : new Match(from, at + 1, new Fixed(TimeUnit.year(year), Granularity.YEAR));
    }

    /// `the week of 3 May`, `the first week of January`, `the last week of 2016`.
    private @Nullable Match week(Lexemes lexemes, int from) {
        if (!lexemes.is(from, "the")) {
            return null;
        }
        int number = lexemes.is(from + 1, "last") ? -1 : ordinal(lexemes, from + 1);
        int week = number == 0 ? from + 1 : from + 2;
        if (!lexemes.is(week, "week") || (!lexemes.is(week + 1, "of") && !lexemes.is(week + 1, "in"))) {
            return null;
        }
        Match day = number == 0 ? dates.day(lexemes, week + 2) : bare(lexemes, week + 2);
        return day == null ? null : new Match(from, day.to(), new WeekOf(day.meaning(), number));
    }

    private int ordinal(Lexemes lexemes, int at) {
        String value = words.value("nth", lexemes.low(at));
        return value == null ? 0 : Integer.parseInt(value);
    }
}
