package parallax.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;

/// Reads what has a name in the calendar, without its year: weekdays, months, seasons, feasts.
final class NamedGrammar {
    private final TimeWords words;
    private final DateGrammar dates;
    private final Holidays holidays;

    NamedGrammar(TimeWords words, DateGrammar dates, Holidays holidays) {
        this.words = words;
        this.dates = dates;
        this.holidays = holidays;
    }

    /// Any of them, where words before it show that it is one.
    @Nullable
    Match read(Lexemes lexemes, int at) {
        Match feast = feast(lexemes, at);
        Match month = feast != null ? feast : month(lexemes, at);
        Match weekday = month != null ? month : weekday(lexemes, at);
        return weekday != null ? weekday : season(lexemes, at);
    }

    @Nullable
    Match feast(Lexemes lexemes, int at) {
        var found = holidays.at(lexemes, at);
        return found == null ? null : new Match(at, found.to(), new Meaning.Feast(found.rule()));
    }

    @Nullable
    Match month(Lexemes lexemes, int at) {
        int month = words.month(lexemes.low(at));
        return month == 0 || !lexemes.at(at).capital() || isNoMonth(lexemes, at)
                ? null
                : new Match(at, at + 1, new Meaning.MonthOf(month));
    }

    /// "May God help", "the March", "Ms. May", "Jan" (a name).
    private boolean isNoMonth(Lexemes lexemes, int at) {
        boolean year = dates.year(lexemes, at + 1) > 0
                || (lexemes.isDigits(at + 1) && words.is("era", lexemes.low(at + 2)))
                || dates.year(lexemes, at + 2) > 0 && lexemes.is(at + 1, "of");
        boolean led = words.is("lead", lexemes.low(at - 1))
                || lexemes.is(at - 1, "(")
                || words.is("stretch", lexemes.low(at - 2));
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

    @Nullable
    Match weekday(Lexemes lexemes, int at) {
        int weekday = words.weekday(lexemes.low(at));
        boolean longName = lexemes.low(at).length() > 5;
        return weekday == 0 || !longName || !lexemes.at(at).capital()
                ? null
                : new Match(at, at + 1, new Meaning.Weekday(DayOfWeek.of(weekday), Meaning.Shift.NONE));
    }

    @Nullable
    Match season(Lexemes lexemes, int at) {
        int first = words.season(lexemes.low(at));
        return first == 0 ? null : new Match(at, at + 1, new Meaning.Season(first, 0));
    }
}
