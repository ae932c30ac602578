package parallax.time;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;

/// Reads parts of the day and clock times, with their day or without: `the night of 5 May`, `the early hours of 6 May`,
/// `Friday evening`, `late on May 5`, `noon on Friday`, `3 May, 18:00`, `at 10 a.m.`, `in the morning`.
final class DayPartGrammar {
    private static final String NIGHT = "NI";

    private final TimeWords words;
    private final ClockGrammar clocks;

    DayPartGrammar(TimeWords words, ClockGrammar clocks) {
        this.words = words;
        this.clocks = clocks;
    }

    /// The expression at a lexeme, parts of the day included; `days` reads the rest.
    @Nullable
    Match read(Lexemes lexemes, int from, BiFunction<Lexemes, Integer, @Nullable Match> days) {
        Match led = partOf(lexemes, from, days);
        if (led == null) {
            led = lateOn(lexemes, from, days);
        }
        if (led != null) {
            return clockAfter(lexemes, led);
        }
        Match plain = days.apply(lexemes, from);
        if (plain != null) {
            return clockAfter(lexemes, partAfter(lexemes, plain));
        }
        Match clock = clock(lexemes, from, days);
        return clock != null ? clock : bare(lexemes, from);
    }

    /// `the night of 5 to 6 May`, `the early morning hours of 6 May`, `early in the morning of 3 May`, `noon on
    /// Friday`.
    private @Nullable Match partOf(Lexemes lexemes, int from, BiFunction<Lexemes, Integer, @Nullable Match> days) {
        int at = DateGrammar.skip(lexemes, from, "the");
        boolean early = lexemes.is(at, "early") || lexemes.is(at, "late");
        at = early ? at + 1 : at;
        at = early && lexemes.is(at, "in") && lexemes.is(at + 1, "the") ? at + 2 : at;
        String part = words.value("part", lexemes.low(at));
        boolean hours = lexemes.is(part == null ? at : at + 1, "hours");
        int link = part == null ? at + 1 : hours ? at + 2 : at + 1;
        String clock = part != null ? part : hours && early ? "MO" : null;
        if (clock == null || (!lexemes.is(link, "of") && !lexemes.is(link, "on"))) {
            return null;
        }
        Match day = days.apply(lexemes, link + 1);
        return day == null || !isDay(day.meaning()) ? null : at(from, day, clock);
    }

    private static Match at(int from, Match day, String clock) {
        boolean night = clock.equals(NIGHT) && !(day.meaning() instanceof Meaning.Range);
        Meaning meaning = night ? new Meaning.Night(day.meaning()) : day.meaning();
        Match whole = new Match(from, day.to(), meaning).at(from, day.to(), clock);
        if (day.parts().isEmpty()) {
            return whole;
        }
        Match first = day.parts().getFirst();
        return whole.of(first.at(from, first.to(), clock), day.parts().getLast());
    }

    /// `late on May 5`, `early Friday`.
    private static @Nullable Match lateOn(
            Lexemes lexemes, int from, BiFunction<Lexemes, Integer, @Nullable Match> days) {
        if (!lexemes.is(from, "late") && !lexemes.is(from, "early")) {
            return null;
        }
        boolean on = lexemes.is(from + 1, "on");
        Match day = days.apply(lexemes, on ? from + 2 : from + 1);
        boolean single = day != null && isDay(day.meaning()) && !(day.meaning() instanceof Meaning.Range);
        return single ? day.at(from, day.to(), null) : null;
    }

    static boolean isDay(Meaning meaning) {
        return switch (meaning) {
            case Meaning.DayOf day -> true;
            case Meaning.Weekday day -> true;
            case Meaning.Feast feast -> true;
            case Meaning.Range range -> true;
            case Meaning.NamedFromLast named -> isDay(named.named());
            case Meaning.Inside inside -> isDay(inside.part());
            case Meaning.Whole whole -> whole.unit() == TimeUnit.DAY;
            case Meaning.FromLast last -> last.unit() == TimeUnit.DAY;
            case Meaning.Fixed fixed -> fixed.granularity() == Granularity.DAY;
            default -> false;
        };
    }

    /// Takes a part of the day behind it: `Friday evening`, `tomorrow morning`, `Tuesday night`.
    private Match partAfter(Lexemes lexemes, Match match) {
        String part = lexemes.joined(match.to()) ? words.value("part", lexemes.low(match.to())) : null;
        boolean single = isDay(match.meaning()) && !(match.meaning() instanceof Meaning.Range);
        return part != null
                        && single
                        && match.clock() == null
                        && !lexemes.low(match.to()).endsWith("s")
                ? match.at(match.from(), match.to() + 1, part)
                : match;
    }

    /// Takes a clock behind a day: `3 May, 18:00`, `Friday at 9:30 a.m.`, `2009-12-19T17:00:00`.
    private Match clockAfter(Lexemes lexemes, Match match) {
        boolean single = isDay(match.meaning()) && !(match.meaning() instanceof Meaning.Range);
        if (!single) {
            return match;
        }
        int at = DateGrammar.skip(lexemes, match.to(), ",");
        boolean iso = lexemes.is(at, "t") && lexemes.glued(at) && lexemes.glued(at + 1);
        at = iso || words.is("clocklink", lexemes.low(at)) ? at + 1 : at;
        ClockGrammar.Clock clock = lexemes.joined(at) ? clocks.read(lexemes, at) : null;
        return clock == null || words.is("part", lexemes.low(at))
                ? match
                : match.at(match.from(), clock.to(), clock.value());
    }

    /// A clock time, of a day behind it or of the one mentioned last: `10 a.m. on Friday`, `noon`.
    private @Nullable Match clock(Lexemes lexemes, int from, BiFunction<Lexemes, Integer, @Nullable Match> days) {
        ClockGrammar.Clock clock = clocks.read(lexemes, from);
        if (clock == null) {
            return null;
        }
        int at = DateGrammar.skip(lexemes, DateGrammar.skip(lexemes, clock.to(), ","), "on");
        Match day = lexemes.joined(at) ? days.apply(lexemes, at) : null;
        return day != null && isDay(day.meaning()) && !(day.meaning() instanceof Meaning.Range)
                ? new Match(from, day.to(), day.meaning()).at(from, day.to(), clock.value())
                : lastDay(from, clock.to(), clock.value());
    }

    private static Match lastDay(int from, int to, String clock) {
        return new Match(from, to, new Meaning.FromLast(0, TimeUnit.DAY, false)).at(from, to, clock);
    }

    /// `in the evening`, `by the morning`: of the day mentioned last. `at night`, `a night raid`: of none.
    private @Nullable Match bare(Lexemes lexemes, int from) {
        boolean article = lexemes.is(from, "the");
        int at = article ? from + 1 : from;
        String part = words.value("part", lexemes.low(at));
        if (part == null) {
            return null;
        }
        boolean led = words.is("lead", lexemes.low(from - 1)) || lexemes.is(from - 1, "at");
        boolean noun = lexemes.isWord(at + 1) && !words.is("follower", lexemes.low(at + 1));
        if (article) {
            boolean figure = lexemes.is(at, "dawn") && lexemes.is(at + 1, "of");
            return led && !noun && !figure ? lastDay(from, at + 1, part) : null;
        }
        boolean figure = lexemes.is(at, "dawn")
                || lexemes.is(at, "sunset")
                || lexemes.at(at).capital();
        Meaning unknown = new Meaning.Aside(new Meaning.AnyDay());
        return figure && !led ? null : new Match(from, at + 1, unknown).at(from, at + 1, part);
    }
}
