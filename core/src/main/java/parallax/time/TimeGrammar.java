package parallax.time;

import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.NumeralReader;

/// Reads any time expression at a lexeme: the smaller grammars in the order of how much they explain, and the words
/// that wrap one of them: `since last weekend`, `before Christmas`, `tomorrow, 3 May`. Safe to share.
final class TimeGrammar {
    private final TimeWords words = new TimeWords();
    private final NumeralReader numerals = new NumeralReader();
    private final DateGrammar dates = new DateGrammar(words, numerals);
    private final YearGrammar years = new YearGrammar(words, dates, numerals);
    private final NamedGrammar named = new NamedGrammar(words, dates, new Holidays());
    private final AmountGrammar amounts = new AmountGrammar(words, numerals);
    private final ShiftGrammar shifts = new ShiftGrammar(words, amounts, named);
    private final CalendarGrammar calendar = new CalendarGrammar(words, dates, years, named, shifts, numerals);
    private final PieceGrammar pieces = new PieceGrammar(words, calendar, years, shifts);
    private final RangeGrammar ranges = new RangeGrammar(dates, calendar, years, pieces);
    private final PhraseGrammar phrases = new PhraseGrammar(words);
    private final CountGrammar counts = new CountGrammar(words, amounts);
    private final SetGrammar sets = new SetGrammar(words, named, numerals);
    private final DayPartGrammar parts = new DayPartGrammar(words, new ClockGrammar(words));

    /// The longest expression that begins at a lexeme; absent where none does.
    @Nullable
    Match read(Lexemes lexemes, int from) {
        Match since = lexemes.is(from, "since") ? since(lexemes, from) : null;
        return since != null ? since : parts.read(lexemes, from, this::plain);
    }

    /// Without parts of the day and clock times.
    private @Nullable Match plain(Lexemes lexemes, int from) {
        Match found = ranges.read(lexemes, from);
        if (found == null) {
            found = day(lexemes, from);
        }
        if (found == null) {
            found = phrases.read(lexemes, from);
        }
        if (found == null) {
            found = pieces.read(lexemes, from);
        }
        return found == null ? further(lexemes, from) : named(lexemes, found);
    }

    private @Nullable Match further(Lexemes lexemes, int from) {
        Match found = calendar.week(lexemes, from);
        if (found == null) {
            found = shifts.read(lexemes, from);
        }
        if (found == null) {
            found = calendar.read(lexemes, from);
        }
        if (found == null) {
            found = sets.read(lexemes, from);
        }
        if (found == null) {
            found = counts.read(lexemes, from);
        }
        boolean until = found != null && found.meaning() instanceof Meaning.Feast && lexemes.is(from - 1, "before");
        return found != null && until ? found.as(new Meaning.Until(found.meaning())) : found;
    }

    private @Nullable Match day(Lexemes lexemes, int from) {
        Match day = dates.day(lexemes, from);
        return day != null && day.meaning() instanceof Meaning.DayOf ? calendar.inYear(lexemes, day) : day;
    }

    /// `tomorrow, 3 May`: the day's own name counts.
    private Match named(Lexemes lexemes, Match match) {
        boolean day = match.meaning() instanceof Meaning.Whole whole && whole.unit() == TimeUnit.DAY;
        Match name = day && lexemes.is(match.to(), ",") ? dates.day(lexemes, match.to() + 1) : null;
        return name == null ? match : new Match(match.from(), name.to(), name.meaning());
    }

    /// Only what counts from now: in "since July" the time is July.
    private @Nullable Match since(Lexemes lexemes, int from) {
        boolean piece = lexemes.is(from + 1, "the") && words.is("stretch", lexemes.low(from + 2));
        boolean relative = piece || words.is("shift", lexemes.low(from + 1));
        Match start = relative ? plain(lexemes, from + 1) : null;
        return start == null
                ? sinceEvent(lexemes, from)
                : new Match(from, start.to(), new Meaning.Since(start.meaning())).of(start);
    }

    /// `since the sinking`: of an event whose day is not known here.
    private @Nullable Match sinceEvent(Lexemes lexemes, int from) {
        boolean event = lexemes.is(from + 1, "the") && words.is("happening", lexemes.low(from + 2));
        boolean noun = lexemes.isWord(from + 3) && !words.is("follower", lexemes.low(from + 3));
        return event && !noun ? new Match(from, from + 3, new Meaning.Since(new Meaning.AtLast())) : null;
    }
}
