package parallax.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.Numeral;
import parallax.number.NumeralReader;
import parallax.time.Meaning.Fixed;
import parallax.time.Meaning.Season;

/// Reads months, seasons, feasts, quarters and weeks with their years or without, and years: `March 2012`, `August of
/// that year`, `the summer`, `winter 1941-42`, `the third quarter`, `the first week of January`, `1999`.
final class CalendarGrammar {
    private final TimeWords words;
    private final DateGrammar dates;
    private final YearGrammar years;
    private final NamedGrammar named;
    private final ShiftGrammar shifts;
    private final NumeralReader numerals;

    CalendarGrammar(
            TimeWords words,
            DateGrammar dates,
            YearGrammar years,
            NamedGrammar named,
            ShiftGrammar shifts,
            NumeralReader numerals) {
        this.words = words;
        this.dates = dates;
        this.years = years;
        this.named = named;
        this.shifts = shifts;
        this.numerals = numerals;
    }

    @Nullable
    Match read(Lexemes lexemes, int from) {
        Match found = part(lexemes, from);
        if (found == null) {
            found = feast(lexemes, from);
        }
        if (found == null) {
            found = season(lexemes, from);
        }
        return found == null ? bare(lexemes, from) : found;
    }

    /// A month with or without its year, a weekday, or a year or more.
    @Nullable
    Match bare(Lexemes lexemes, int from) {
        Match month = month(lexemes, from);
        if (month != null) {
            return month;
        }
        Match weekday = named.weekday(lexemes, from);
        return weekday != null ? weekday : withSeason(lexemes, years.read(lexemes, from));
    }

    /// `the 1982 summer offensives`.
    private @Nullable Match withSeason(Lexemes lexemes, @Nullable Match year) {
        Match season = year == null || !lexemes.joined(year.to()) ? null : named.season(lexemes, year.to());
        boolean one = year != null && year.meaning() instanceof Fixed fixed && fixed.granularity() == Granularity.YEAR;
        if (year == null
                || season == null
                || !one
                || lexemes.is(year.to(), "fall")
                || lexemes.at(year.to()).capital()) {
            return year;
        }
        return new Match(year.from(), season.to(), new Meaning.Inside(season.meaning(), year.meaning()));
    }

    @Nullable
    Match month(Lexemes lexemes, int at) {
        Match month = named.month(lexemes, at);
        if (month == null || !(month.meaning() instanceof Meaning.MonthOf of)) {
            return null;
        }
        int after = lexemes.is(at + 1, ".") && dates.year(lexemes, at + 2) > 0 ? at + 2 : at + 1;
        int next = DateGrammar.skip(lexemes, DateGrammar.skip(lexemes, after, ","), "of");
        Match year = lexemes.joined(next) ? years.year(lexemes, next) : null;
        if (year == null) {
            return inYear(lexemes, month);
        }
        LocalDate first =
                year.meaning() instanceof Fixed fixed ? fixed.interval().from() : null;
        return first == null
                ? month
                : new Match(
                        at,
                        year.to(),
                        new Fixed(TimeUnit.month(YearMonth.of(first.getYear(), of.month())), Granularity.MONTH));
    }

    /// Takes the year behind that is told from elsewhere: `of that year`, `of the following year`, `last year`.
    Match inYear(Lexemes lexemes, Match part) {
        boolean of = lexemes.is(part.to(), "of");
        int at = of ? part.to() + 1 : part.to();
        Match year = lexemes.joined(at) ? shifts.read(lexemes, at) : null;
        TimeUnit wanted =
                part.meaning() instanceof Meaning.DayOf day && day.month() == 0 ? TimeUnit.MONTH : TimeUnit.YEAR;
        return year != null && isUnit(year.meaning(), wanted)
                ? new Match(part.from(), year.to(), new Meaning.Inside(part.meaning(), year.meaning()))
                : part;
    }

    private static boolean isUnit(Meaning meaning, TimeUnit wanted) {
        return switch (meaning) {
            case Meaning.Whole whole -> whole.unit() == wanted;
            case Meaning.FromLast last -> last.unit() == wanted;
            default -> false;
        };
    }

    private @Nullable Match feast(Lexemes lexemes, int from) {
        var found = named.feast(lexemes, from);
        if (found == null || !(found.meaning() instanceof Meaning.Feast feast)) {
            return null;
        }
        int next = DateGrammar.skip(lexemes, DateGrammar.skip(lexemes, found.to(), ","), "of");
        int year = lexemes.joined(next) ? dates.year(lexemes, next) : 0;
        var days = year > 0 ? feast.rule().in(year) : List.<Interval>of();
        return days.isEmpty() ? found : new Match(from, next + 1, new Fixed(days.getFirst(), Granularity.DAY));
    }

    /// `the summer`, `summer 2016`, `the winter of 1941-42`, `spring of that year`.
    @Nullable
    Match season(Lexemes lexemes, int from) {
        boolean article = lexemes.is(from, "the");
        int at = article ? from + 1 : from;
        Match season = named.season(lexemes, at);
        if (season == null || !(season.meaning() instanceof Season meant)) {
            return null;
        }
        int next = DateGrammar.skip(lexemes, DateGrammar.skip(lexemes, at + 1, ","), "of");
        Match year = lexemes.joined(next) ? years.year(lexemes, next) : null;
        if (year != null
                && year.meaning() instanceof Fixed fixed
                && fixed.interval().from() != null) {
            return dated(lexemes, from, year.to(), fixed.interval().from().getYear(), meant.first());
        }
        Match told = new Match(from, at + 1, meant);
        Match inYear = inYear(lexemes, told);
        if (inYear.to() > told.to()) {
            return inYear;
        }
        return !isTold(lexemes, at, article)
                ? null
                : isNoun(lexemes, at + 1) ? told.as(new Meaning.Loose(meant)) : told;
    }

    /// A winter of two years ends in the second.
    private static Match dated(Lexemes lexemes, int from, int to, int year, int first) {
        boolean two = (lexemes.is(to, "-") || lexemes.is(to, "/")) && lexemes.glued(to) && lexemes.isDigits(to + 1);
        boolean over = two && first == 12;
        Interval season = OpenDates.season(over ? year + 1 : year, first);
        return new Match(from, over ? to + 2 : to, new Fixed(season, Granularity.SEASON));
    }

    private boolean isNoun(Lexemes lexemes, int at) {
        return lexemes.isWord(at) && lexemes.joined(at) && !words.is("follower", lexemes.low(at));
    }

    /// A season, not a verb, a well or a name ("Prague Spring").
    private boolean isTold(Lexemes lexemes, int at, boolean article) {
        String before = lexemes.low(at - 1);
        boolean led = article || words.is("lead", before) || words.is("stretch", before);
        boolean noun = isNoun(lexemes, at + 1);
        boolean name = lexemes.at(at).capital() && lexemes.isWord(at - 1) && (noun || !words.is("lead", before));
        boolean of = lexemes.is(at + 1, "of");
        boolean verb = lexemes.is(at, "fall") || lexemes.is(at, "spring");
        boolean bare = lexemes.is(at, "fall") && !words.is("lead", before);
        return !name && !(verb && of) && !bare && (led || noun && !verb);
    }

    /// `the third quarter`, `the first half of 1941`, `the second quarter of last year`.
    private @Nullable Match part(Lexemes lexemes, int from) {
        Match code = code(lexemes, from);
        if (code != null) {
            return code;
        }
        int at = DateGrammar.skip(lexemes, from, "the");
        int number = number(lexemes, at);
        TimeUnit unit = words.unit(lexemes.low(at + 1));
        boolean quarter = unit == TimeUnit.QUARTER && number >= 1 && number <= 4;
        boolean half = lexemes.is(at + 1, "half") && number >= 1 && number <= 2;
        if (!quarter && !half) {
            return null;
        }
        Meaning.Nth nth = new Meaning.Nth(number, quarter ? TimeUnit.QUARTER : TimeUnit.HALF);
        Match part = new Match(from, at + 2, nth);
        int next = DateGrammar.skip(lexemes, DateGrammar.skip(lexemes, at + 2, "of"), "in");
        Match year = years.year(lexemes, next);
        if (year != null && lexemes.joined(next)) {
            return new Match(from, year.to(), new Meaning.Inside(nth, year.meaning()));
        }
        if (lexemes.is(at + 2, "of") && lexemes.is(at + 3, "the") && lexemes.is(at + 4, "year")) {
            return new Match(from, at + 5, nth);
        }
        Match inYear = inYear(lexemes, part);
        return inYear.to() > part.to() || quarter ? inYear : null;
    }

    /// `Q3`, `Q3 2018`, `H1 2017`.
    private @Nullable Match code(Lexemes lexemes, int at) {
        boolean quarter = lexemes.is(at, "q");
        int number = lexemes.glued(at + 1) && lexemes.low(at + 1).length() == 1
                ? lexemes.digits(at + 1).orElse(0)
                : 0;
        boolean known = lexemes.at(at).capital() && number >= 1 && number <= (quarter ? 4 : 2);
        Match year = years.year(lexemes, DateGrammar.skip(lexemes, at + 2, "of"));
        if (!known || lexemes.glued(at) || (!quarter && !lexemes.is(at, "h")) || (!quarter && year == null)) {
            return null;
        }
        Meaning.Nth nth = new Meaning.Nth(number, quarter ? TimeUnit.QUARTER : TimeUnit.HALF);
        return year == null
                ? new Match(at, at + 2, nth)
                : new Match(at, year.to(), new Meaning.Inside(nth, year.meaning()));
    }

    /// Whether a word behind a number is no noun that it counts.
    boolean isFollower(String low) {
        return words.is("follower", low);
    }

    /// 1 for "first" or "latter"'s opposite, 2 for "second" or "latter" …; 0 where no rank stands.
    private int number(Lexemes lexemes, int at) {
        if (lexemes.is(at, "latter") || lexemes.is(at, "last")) {
            return lexemes.is(at + 1, "half") ? 2 : 0;
        }
        Numeral numeral = numerals.read(lexemes, at);
        return numeral != null && numeral.ordinal() && numeral.small() && numeral.to() == at + 1
                ? numeral.value().intValue()
                : 0;
    }

    /// `the week of 3 May`, `the first week of January`, `the last week of 2016`.
    @Nullable
    Match week(Lexemes lexemes, int from) {
        if (!lexemes.is(from, "the")) {
            return null;
        }
        int number = lexemes.is(from + 1, "last") ? -1 : words.number("nth", lexemes.low(from + 1));
        int week = number == 0 ? from + 1 : from + 2;
        if (!lexemes.is(week, "week") || (!lexemes.is(week + 1, "of") && !lexemes.is(week + 1, "in"))) {
            return null;
        }
        Match day = number == 0 ? dates.day(lexemes, week + 2) : bare(lexemes, week + 2);
        return day == null ? null : new Match(from, day.to(), new Meaning.WeekOf(day.meaning(), number));
    }
}
