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
    private final YearGrammar years;
    private final PieceGrammar pieces;

    RangeGrammar(DateGrammar dates, CalendarGrammar calendar, YearGrammar years, PieceGrammar pieces) {
        this.dates = dates;
        this.calendar = calendar;
        this.years = years;
        this.pieces = pieces;
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
            found = twoYears(lexemes, start);
        }
        if (found == null) {
            found = twoEnds(lexemes, start, between);
        }
        return found == null || !between ? found : new Match(from, found.to(), found.meaning(), null, found.parts());
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
        DayOf opening = new DayOf(month(last.meaning(), first), first, null);
        boolean day = last.meaning() instanceof DayOf of && of.month() > 0 || last.meaning() instanceof Fixed;
        return day ? range(new Match(at, dates.afterDay(lexemes, at), opening), last) : null;
    }

    /// The month of the second day, where the first can be of it.
    private static int month(Meaning last, int first) {
        return last instanceof DayOf of && first < of.day() ? of.month() : 0;
    }

    /// One stretch for the record, its two ends for TIMEX3.
    private static Match range(Match first, Match last) {
        return new Match(first.from(), last.to(), new Range(first.meaning(), last.meaning())).of(first, last);
    }

    private @Nullable Match monthThenDays(Lexemes lexemes, int at) {
        Match first = dates.month(lexemes, at) > 0 ? dates.day(lexemes, at) : null;
        if (first == null || !(first.meaning() instanceof DayOf day) || day.month() == 0) {
            return null;
        }
        int joint = joint(lexemes, first.to(), true);
        int last = joint > 0 && lexemes.isDigits(joint) ? dates.dayNumber(lexemes, joint) : 0;
        int to = dates.afterDay(lexemes, joint);
        boolean counted = lexemes.isWord(to)
                && lexemes.joined(to)
                && lexemes.is(joint - 1, "and")
                && !calendar.isFollower(lexemes.low(to));
        if (last <= day.day() || counted || dates.month(lexemes, to) > 0) {
            return null;
        }
        int next = DateGrammar.skip(lexemes, to, ",");
        int year = dates.year(lexemes, next);
        Match end = new Match(joint, year > 0 ? next + 1 : to, new DayOf(day.month(), last, null));
        return range(first, year > 0 ? end.as(of(year, day.month(), last, end)) : end);
    }

    /// `1939-45`, `499-493 BC`, `from 499 to 493 BC`: the second year tells how to read the first, or the first the
    /// second.
    private @Nullable Match twoYears(Lexemes lexemes, int at) {
        int joint = lexemes.isDigits(at) ? joint(lexemes, at + 1, true) : 0;
        int second = joint == 0 ? 0 : lexemes.digits(joint).orElse(0);
        int first = joint == 0 || lexemes.low(at).length() > 4
                ? 0
                : lexemes.digits(at).orElse(0);
        if (first == 0 || second == 0) {
            return null;
        }
        int sign = years.eraSign(lexemes, joint + 1);
        if (sign != 0) {
            Match last = years.year(lexemes, joint);
            return last == null ? null : range(year(at, at + 1, YearGrammar.astronomical(first, sign)), last);
        }
        boolean hyphen = lexemes.is(joint - 1, "-") || lexemes.is(joint - 1, "/");
        boolean digits = lexemes.low(joint).length() == 2 && hyphen && lexemes.glued(joint) && lexemes.glued(joint - 1);
        int year = dates.year(lexemes, at);
        boolean rises = digits && year > 0 && second > year % 100 && !lexemes.is(joint + 1, "-");
        boolean time = lexemes.is(joint + 1, ":") || lexemes.is(joint + 1, "/");
        return rises && !time ? range(year(at, at + 1, year), year(joint, joint + 1, year / 100 * 100 + second)) : null;
    }

    private static Match year(int from, int to, int year) {
        return new Match(from, to, new Fixed(TimeUnit.year(year), Granularity.YEAR));
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
        return range(first, last);
    }

    private @Nullable Match end(Lexemes lexemes, int at) {
        Match day = dates.day(lexemes, at);
        Match piece = day != null ? day : pieces.read(lexemes, at);
        return piece != null ? piece : calendar.bare(lexemes, at);
    }

    /// Two years must rise ("2011-2018"), and "March" does not end what "2011" begins.
    private static boolean fits(Meaning first, Meaning last) {
        if (Meaning.settled(first) instanceof Fixed one && Meaning.settled(last) instanceof Fixed two) {
            var from = one.interval().from();
            var to = two.interval().to();
            return from != null && to != null && !to.isBefore(from);
        }
        boolean months = isMonth(first) && (isMonth(last) || last instanceof Fixed);
        boolean days = first instanceof DayOf && (last instanceof DayOf || last instanceof Fixed);
        boolean weekdays = first instanceof Meaning.Weekday && last instanceof Meaning.Weekday;
        return months || days || weekdays;
    }

    private static boolean isMonth(Meaning meaning) {
        return meaning instanceof MonthOf || meaning instanceof Meaning.Piece piece && isMonth(piece.whole());
    }

    /// The index after `-`, `to`, `until`, `through` (or `and`, `&`); 0 if none stands here.
    private static int joint(Lexemes lexemes, int at, boolean and) {
        if (!lexemes.joined(at)) {
            return 0;
        }
        return switch (lexemes.low(at)) {
            case "-", "/", "to", "until", "till", "through" -> at + 1;
            case "and", "&" -> and ? at + 1 : 0;
            default -> 0;
        };
    }
}
