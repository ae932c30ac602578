package parallax.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.Numeral;
import parallax.number.NumeralReader;

/// Reads one day: `2 December 2016`, `Sept. 10`, `Friday 3 May`, `04.11.2017`, `2018-09-11`, `the 21st`.
final class DateGrammar {
    private final TimeWords words;
    private final NumeralReader numerals;

    DateGrammar(TimeWords words, NumeralReader numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /// The day that begins at a lexeme; absent where none does.
    @Nullable
    Match day(Lexemes lexemes, int from) {
        Match numeric = numeric(lexemes, from);
        if (numeric != null) {
            return numeric;
        }
        int weekday = words.weekday(lexemes.low(from));
        if (weekday == 0 || !lexemes.at(from).capital()) {
            return dated(lexemes, from, from, null);
        }
        int at = skip(lexemes, skip(lexemes, from + 1, "."), ",");
        return dated(lexemes, from, skip(lexemes, at, "the"), DayOfWeek.of(weekday));
    }

    /// A day of the month at `at`, where the expression began at `from` (with its weekday, if it has one).
    private @Nullable Match dated(Lexemes lexemes, int from, int at, @Nullable DayOfWeek weekday) {
        if (at != from && !lexemes.joined(at)) {
            return null;
        }
        int month = month(lexemes, at);
        if (month > 0) {
            return monthFirst(lexemes, from, at, month, weekday);
        }
        int day = dayNumber(lexemes, at);
        return day == 0 ? null : dayFirst(lexemes, from, at, day, weekday);
    }

    private @Nullable Match monthFirst(Lexemes lexemes, int from, int at, int month, @Nullable DayOfWeek weekday) {
        int after = skip(lexemes, afterMonth(lexemes, at), "the");
        Match merged = mergedYear(lexemes, from, after, month);
        if (merged != null) {
            return merged;
        }
        int day = dayNumber(lexemes, after);
        if (day == 0 || !lexemes.joined(after) || isGroupedNumber(lexemes, after)) {
            return null;
        }
        return withYear(lexemes, from, afterDay(lexemes, after), month, day, weekday);
    }

    /// `Jan 202015`: some archives have lost the comma.
    private static @Nullable Match mergedYear(Lexemes lexemes, int from, int at, int month) {
        String digits = lexemes.isDigits(at) ? lexemes.low(at) : "";
        if (digits.length() != 6 && digits.length() != 5) {
            return null;
        }
        int cut = digits.length() - 4;
        return fixed(from, at + 1, Integer.parseInt(digits.substring(cut)), month, digits.substring(0, cut));
    }

    private @Nullable Match dayFirst(Lexemes lexemes, int from, int at, int day, @Nullable DayOfWeek weekday) {
        int next = skip(lexemes, afterDay(lexemes, at), "of");
        if (next == at + 1 && lexemes.is(next, ".")) {
            next++;
        }
        int month = lexemes.joined(next) && !lexemes.is(next - 1, ",") ? month(lexemes, next) : 0;
        if (month > 0) {
            return withYear(lexemes, from, afterMonth(lexemes, next), month, day, weekday);
        }
        return withoutMonth(lexemes, from, at, day, weekday);
    }

    /// `the 21st`, `Tuesday, the 20th`: an ordinal in digits that no noun follows.
    private @Nullable Match withoutMonth(Lexemes lexemes, int from, int at, int day, @Nullable DayOfWeek weekday) {
        boolean ordinal = afterDay(lexemes, at) == at + 2;
        int to = at + 2;
        boolean noun = lexemes.isWord(to) && lexemes.joined(to) && !words.is("follower", lexemes.low(to));
        boolean list = (lexemes.is(to, ",") || lexemes.is(to, "and")) && lexemes.isDigits(to + 1);
        boolean compound = list || lexemes.is(to, "-") && lexemes.glued(to);
        boolean led = weekday != null || lexemes.is(at - 1, "the");
        if (!ordinal || noun || compound || !led) {
            return null;
        }
        int start = weekday == null ? at - 1 : from;
        return new Match(start, to, new Meaning.DayOf(0, day, weekday));
    }

    private @Nullable Match withYear(
            Lexemes lexemes, int from, int at, int month, int day, @Nullable DayOfWeek weekday) {
        int next = skip(lexemes, at, ",");
        int year = lexemes.joined(next) ? year(lexemes, next) : 0;
        if (year > 0) {
            return fixed(from, next + 1, year, month, Integer.toString(day));
        }
        if (day > Month.of(month).maxLength()) {
            return null;
        }
        return new Match(from, at, new Meaning.DayOf(month, day, weekday));
    }

    private @Nullable Match numeric(Lexemes lexemes, int at) {
        String mark = lexemes.low(at + 1);
        boolean marked = (mark.equals(".") || mark.equals("/") || mark.equals("-")) && lexemes.is(at + 3, mark);
        boolean glued = lexemes.glued(at + 1) && lexemes.glued(at + 2) && lexemes.glued(at + 3);
        if (!marked || !lexemes.isDigits(at) || !lexemes.isDigits(at + 2)) {
            return null;
        }
        boolean spaced = mark.equals(".") && lexemes.joined(at + 4);
        if (!lexemes.isDigits(at + 4) || !((glued && lexemes.glued(at + 4)) || spaced)) {
            return null;
        }
        boolean longer = lexemes.is(at + 5, mark) && lexemes.glued(at + 5) && lexemes.isDigits(at + 6);
        boolean inside = lexemes.is(at - 1, mark) && lexemes.glued(at);
        return longer || inside ? null : numbers(lexemes, at, mark);
    }

    private static @Nullable Match numbers(Lexemes lexemes, int at, String mark) {
        String first = lexemes.low(at);
        String last = lexemes.low(at + 4);
        int middle = lexemes.digits(at + 2).orElse(0);
        if (first.length() == 4 && last.length() <= 2) {
            return fixed(at, at + 5, Integer.parseInt(first), middle, last);
        }
        if (first.length() > 2 || last.length() != 4) {
            return null;
        }
        int year = Integer.parseInt(last);
        int one = Integer.parseInt(first);
        boolean monthFirst = middle > 12 && one <= 12 && !mark.equals(".");
        return monthFirst
                ? fixed(at, at + 5, year, one, Integer.toString(middle))
                : fixed(at, at + 5, year, middle, first);
    }

    private static @Nullable Match fixed(int from, int to, int year, int month, String day) {
        if (year < 1000 || year > 2199) {
            return null;
        }
        try {
            var date = LocalDate.of(year, month, Integer.parseInt(day));
            return new Match(from, to, new Meaning.Fixed(Interval.day(date), Granularity.DAY));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /// 1 to 12 where a month is named, else 0. Short forms need a number beside them.
    int month(Lexemes lexemes, int at) {
        int month = words.month(lexemes.low(at));
        if (month == 0 || !lexemes.at(at).capital()) {
            return 0;
        }
        boolean doubtful = words.is("short", lexemes.low(at));
        boolean beside =
                lexemes.isDigits(at - 1) || lexemes.isDigits(afterMonth(lexemes, at)) || isSuffix(lexemes, at - 1);
        return doubtful && !beside ? 0 : month;
    }

    private static boolean isSuffix(Lexemes lexemes, int at) {
        return lexemes.isDigits(at - 1) && lexemes.glued(at) && lexemes.isWord(at);
    }

    int afterMonth(Lexemes lexemes, int at) {
        boolean dotted = lexemes.is(at + 1, ".")
                && lexemes.glued(at + 1)
                && lexemes.low(at).length() <= 4;
        boolean number = lexemes.isDigits(at + 2);
        return dotted && number ? at + 2 : at + 1;
    }

    /// 1 to 31 where a day of the month is written, else 0.
    int dayNumber(Lexemes lexemes, int at) {
        int day = lexemes.low(at).length() <= 2 ? lexemes.digits(at).orElse(0) : 0;
        if (day == 0 && lexemes.isWord(at)) {
            Numeral numeral = numerals.read(lexemes, at);
            if (numeral == null || !numeral.ordinal() || numeral.to() != at + 1) {
                return 0;
            }
            return lexemes.is(at + 1, "of") ? Math.min(31, numeral.value().intValue()) : 0;
        }
        return day > 31 ? 0 : day;
    }

    int afterDay(Lexemes lexemes, int at) {
        boolean suffix = lexemes.glued(at + 1) && words.is("suffix", lexemes.low(at + 1));
        return suffix ? at + 2 : at + 1;
    }

    /// A year of four digits from 1000 to 2199, else 0.
    int year(Lexemes lexemes, int at) {
        boolean four = lexemes.isDigits(at) && lexemes.low(at).length() == 4;
        int year = four ? Integer.parseInt(lexemes.low(at)) : 0;
        return year >= 1000 && year <= 2199 && !isGroupedNumber(lexemes, at) ? year : 0;
    }

    /// Whether these digits are a piece of `5,000` or `3.5`.
    private static boolean isGroupedNumber(Lexemes lexemes, int at) {
        boolean mark = (lexemes.is(at + 1, ",") || lexemes.is(at + 1, ".")) && lexemes.glued(at + 1);
        return mark && lexemes.isDigits(at + 2) && lexemes.glued(at + 2);
    }

    static int skip(Lexemes lexemes, int at, String low) {
        return lexemes.is(at, low) ? at + 1 : at;
    }
}
