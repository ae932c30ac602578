package parallax.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.time.Meaning.DayOf;
import parallax.time.Meaning.Fixed;
import parallax.time.Meaning.MonthOf;
import parallax.time.Meaning.Range;

/// Reads stretches with two ends: `2-3 June`, `May 2-3`, `5 and 6 December`, `18 January to 31 March`,
/// `between 4-9 July`, `2011-2018`.
final class RangeGrammar {
    private final DateGrammar dates;
    private final CalendarGrammar calendar;

    RangeGrammar(DateGrammar dates, CalendarGrammar calendar) {
        this.dates = dates;
        this.calendar = calendar;
    }

    @Nullable
    Match read(Lexemes lexemes, int from) {
        boolean between = lexemes.is(from, "between");
        int start = between ? from + 1 : from;
        Match found = daysThenMonth(lexemes, start);
        if (found == null) {
            found = monthThenDays(lexemes, start);
        }
        if (found == null) {
            found = twoEnds(lexemes, start, between);
        }
        return found == null ? null : new Match(from, found.to(), found.meaning());
    }

    private @Nullable Match daysThenMonth(Lexemes lexemes, int at) {
        int first = lexemes.isDigits(at) ? dates.dayNumber(lexemes, at) : 0;
        if (first == 0
                || (lexemes.is(at - 1, ",") && lexemes.glued(at))
                || (lexemes.is(at - 1, ".") && lexemes.glued(at))) {
            return null;
        }
        int joint = joint(lexemes, dates.afterDay(lexemes, at), true);
        Match last = joint == 0 ? null : dates.day(lexemes, joint);
        if (last == null || dates.dayNumber(lexemes, joint) == 0) {
            return null;
        }
        return switch (last.meaning()) {
            case DayOf day
            when day.month() > 0 && first < day.day() ->
                new Match(at, last.to(), new Range(new DayOf(day.month(), first, null), day));
            case DayOf day when day.month() > 0 -> new Match(at, last.to(), new Range(new DayOf(0, first, null), day));
            case Fixed day -> new Match(at, last.to(), new Range(new DayOf(0, first, null), day));
            default -> null;
        };
    }

    private @Nullable Match monthThenDays(Lexemes lexemes, int at) {
        Match first = dates.month(lexemes, at) > 0 ? dates.day(lexemes, at) : null;
        if (first == null || !(first.meaning() instanceof DayOf day) || day.month() == 0) {
            return null;
        }
        int joint = joint(lexemes, first.to(), true);
        int last = joint > 0 && lexemes.isDigits(joint) ? dates.dayNumber(lexemes, joint) : 0;
        int to = dates.afterDay(lexemes, joint);
        boolean counted = lexemes.isWord(to) && lexemes.joined(to) && lexemes.is(joint - 1, "and");
        if (last <= day.day() || counted || dates.month(lexemes, to) > 0) {
            return null;
        }
        int next = DateGrammar.skip(lexemes, to, ",");
        int year = dates.year(lexemes, next);
        Match end = new Match(at, year > 0 ? next + 1 : to, new DayOf(day.month(), last, null));
        return new Match(at, end.to(), new Range(day, year > 0 ? of(year, day.month(), last, end) : end.meaning()));
    }

    private static Meaning of(int year, int month, int day, Match otherwise) {
        var whole = YearMonth.of(year, month);
        return day > whole.lengthOfMonth()
                ? otherwise.meaning()
                : new Fixed(Interval.day(whole.atDay(day)), Granularity.DAY);
    }

    private @Nullable Match twoEnds(Lexemes lexemes, int at, boolean between) {
        Match first = end(lexemes, at);
        int joint = first == null ? 0 : joint(lexemes, first.to(), between);
        Match last = joint == 0 || !lexemes.joined(joint) ? null : end(lexemes, joint);
        if (first == null || last == null || !fits(first.meaning(), last.meaning())) {
            return null;
        }
        return new Match(at, last.to(), new Range(first.meaning(), last.meaning()));
    }

    private @Nullable Match end(Lexemes lexemes, int at) {
        Match day = dates.day(lexemes, at);
        return day != null ? day : calendar.bare(lexemes, at);
    }

    /// Two years must rise ("2011-2018"), and "March" does not end what "2011" begins.
    private static boolean fits(Meaning first, Meaning last) {
        if (first instanceof Fixed one && last instanceof Fixed two) {
            var from = one.interval().from();
            var to = two.interval().to();
            return from != null && to != null && !to.isBefore(from);
        }
        boolean months = first instanceof MonthOf && (last instanceof MonthOf || last instanceof Fixed);
        boolean days = first instanceof DayOf && (last instanceof DayOf || last instanceof Fixed);
        boolean weekdays = first instanceof Meaning.Weekday && last instanceof Meaning.Weekday;
        return months || days || weekdays;
    }

    /// The index after `-`, `to`, `until`, `through` (or `and`, `&`); 0 if none stands here.
    private static int joint(Lexemes lexemes, int at, boolean and) {
        if (!lexemes.joined(at)) {
            return 0;
        }
        return switch (lexemes.low(at)) {
            case "-", "to", "until", "till", "through" -> at + 1;
            case "and", "&" -> and ? at + 1 : 0;
            default -> 0;
        };
    }
}
