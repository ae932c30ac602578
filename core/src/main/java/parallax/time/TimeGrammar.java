package parallax.time;

import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.NumeralReader;

/// Reads any time expression at a lexeme: the smaller grammars in the order of how much they explain, and the words
/// that wrap one of them: `the night of 5 May`, `late on May 5`, `since last weekend`, `Friday evening`.
/// Safe to share.
final class TimeGrammar {
    private final TimeWords words = new TimeWords();
    private final NumeralReader numerals = new NumeralReader();
    private final DateGrammar dates = new DateGrammar(words, numerals);
    private final CalendarGrammar calendar = new CalendarGrammar(words, dates, new Holidays());
    private final RangeGrammar ranges = new RangeGrammar(dates, calendar);
    private final DeicticGrammar deictics = new DeicticGrammar(words, numerals);

    /// The longest expression that begins at a lexeme; absent where none does.
    @Nullable
    Match read(Lexemes lexemes, int from) {
        Match wrapped = wrapped(lexemes, from);
        Match plain = wrapped != null ? wrapped : plain(lexemes, from);
        return plain == null ? null : clock(lexemes, partAfter(lexemes, plain));
    }

    private @Nullable Match plain(Lexemes lexemes, int from) {
        Match found = ranges.read(lexemes, from);
        if (found == null) {
            found = dates.day(lexemes, from);
        }
        if (found == null) {
            found = deictics.read(lexemes, from);
        }
        if (found != null) {
            return named(lexemes, found);
        }
        found = calendar.read(lexemes, from);
        boolean until = found != null && found.meaning() instanceof Meaning.Feast && lexemes.is(from - 1, "before");
        return found != null && until ? new Match(from, found.to(), new Meaning.Until(found.meaning())) : found;
    }

    /// `tomorrow, 3 May`: the day's own name counts.
    private Match named(Lexemes lexemes, Match match) {
        boolean day = match.meaning() instanceof Meaning.Whole whole && whole.unit() == TimeUnit.DAY;
        Match name = day && lexemes.is(match.to(), ",") ? dates.day(lexemes, match.to() + 1) : null;
        return name == null ? match : new Match(match.from(), name.to(), name.meaning());
    }

    private @Nullable Match wrapped(Lexemes lexemes, int from) {
        if (lexemes.is(from, "since")) {
            return since(lexemes, from);
        }
        Match night = partOf(lexemes, from);
        return night != null ? night : lateOn(lexemes, from);
    }

    /// Only what counts from now: in "since July" the time is July.
    private @Nullable Match since(Lexemes lexemes, int from) {
        boolean piece = lexemes.is(from + 1, "the") && words.is("stretch", lexemes.low(from + 2));
        boolean relative = piece || words.is("shift", lexemes.low(from + 1));
        Match start = relative ? plain(lexemes, from + 1) : null;
        return start == null
                ? sinceEvent(lexemes, from)
                : new Match(from, start.to(), new Meaning.Since(start.meaning()));
    }

    /// `since the sinking`: of an event whose day is not known here.
    private @Nullable Match sinceEvent(Lexemes lexemes, int from) {
        boolean event = lexemes.is(from + 1, "the") && words.is("happening", lexemes.low(from + 2));
        boolean noun = lexemes.isWord(from + 3) && !words.is("follower", lexemes.low(from + 3));
        return event && !noun ? new Match(from, from + 3, new Meaning.Past()) : null;
    }

    /// `the night of 5 to 6 May`, `the early hours of 6 May`, `the evening of 3 May`, `noon on Friday`.
    private @Nullable Match partOf(Lexemes lexemes, int from) {
        int at = DateGrammar.skip(lexemes, from, "the");
        int hours = lexemes.is(at, "early") || lexemes.is(at, "late") ? at + 1 : at;
        String part = lexemes.is(hours, "hours") && hours > at ? "DAY" : words.value("part", lexemes.low(hours));
        boolean linked = lexemes.is(hours + 1, "of") || lexemes.is(hours + 1, "on");
        if (part == null || !linked) {
            return null;
        }
        Match day = plain(lexemes, hours + 2);
        if (day == null || !isDay(day.meaning())) {
            return null;
        }
        boolean night = part.equals("NIGHT") && !(day.meaning() instanceof Meaning.Range);
        return new Match(from, day.to(), night ? new Meaning.Night(day.meaning()) : day.meaning());
    }

    /// `late on May 5`, `early Friday`.
    private @Nullable Match lateOn(Lexemes lexemes, int from) {
        if (!lexemes.is(from, "late") && !lexemes.is(from, "early")) {
            return null;
        }
        int at = DateGrammar.skip(lexemes, from + 1, "on");
        Match day = dates.day(lexemes, at);
        Match found = day != null ? day : calendar.bare(lexemes, at);
        return found == null || !isDay(found.meaning()) ? null : new Match(from, found.to(), found.meaning());
    }

    private static boolean isDay(Meaning meaning) {
        return switch (meaning) {
            case Meaning.DayOf day -> true;
            case Meaning.Weekday day -> true;
            case Meaning.Range range -> true;
            case Meaning.Fixed fixed -> fixed.granularity() == Granularity.DAY;
            default -> false;
        };
    }

    /// Takes a part of the day behind it: `Friday evening`, `tomorrow morning`, `Tuesday night`.
    private Match partAfter(Lexemes lexemes, Match match) {
        boolean day = isDay(match.meaning())
                || (match.meaning() instanceof Meaning.Whole whole && whole.unit() == TimeUnit.DAY);
        String part = lexemes.joined(match.to()) ? words.value("part", lexemes.low(match.to())) : null;
        return day && part != null && !(match.meaning() instanceof Meaning.Range)
                ? new Match(match.from(), match.to() + 1, match.meaning())
                : match;
    }

    /// Takes a clock behind a day: `3 May, 18:00`, `3 May, 9:30`.
    private static Match clock(Lexemes lexemes, Match match) {
        int at = DateGrammar.skip(lexemes, match.to(), ",");
        at = DateGrammar.skip(lexemes, at, "at");
        boolean clock = lexemes.isDigits(at)
                && lexemes.low(at).length() <= 2
                && lexemes.is(at + 1, ":")
                && lexemes.isDigits(at + 2)
                && lexemes.glued(at + 2)
                && lexemes.joined(at);
        return clock && isDay(match.meaning()) ? new Match(match.from(), at + 3, match.meaning()) : match;
    }
}
