package parallax.time;

import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.time.Meaning.Stretch;

/// Reads pieces of a longer stretch: `late December`, `early 2017`, `the end of March`, `mid-April`, `the latter part
/// of
/// the year`, `the beginning of the 1960s`, `early next year`, `later in the summer`.
final class PieceGrammar {
    private final TimeWords words;
    private final CalendarGrammar calendar;
    private final YearGrammar years;
    private final ShiftGrammar shifts;

    PieceGrammar(TimeWords words, CalendarGrammar calendar, YearGrammar years, ShiftGrammar shifts) {
        this.words = words;
        this.calendar = calendar;
        this.years = years;
        this.shifts = shifts;
    }

    @Nullable
    Match read(Lexemes lexemes, int from) {
        int at = DateGrammar.skip(lexemes, from, "the");
        int very = DateGrammar.skip(lexemes, at, "very");
        String value = words.value("stretch", lexemes.low(very));
        if (value == null) {
            return null;
        }
        int part = lexemes.is(very + 1, "part") || lexemes.is(very + 1, "days") ? very + 2 : very + 1;
        boolean of = lexemes.is(part, "of");
        boolean linked = of || lexemes.is(part, "-") || lexemes.is(part, "in");
        boolean noun = words.is("piece", lexemes.low(very)) || part > very + 1;
        if (noun && !of) {
            return null;
        }
        int next = linked ? part + 1 : part;
        Match whole = lexemes.joined(next) ? whole(lexemes, next, linked) : null;
        return whole == null
                ? null
                : new Match(from, whole.to(), new Meaning.Piece(whole.meaning(), Stretch.valueOf(value)));
    }

    private @Nullable Match whole(Lexemes lexemes, int at, boolean linked) {
        Match shifted = shifts.read(lexemes, at);
        if (shifted != null) {
            return isCalendar(shifted.meaning()) ? shifted : null;
        }
        if (linked && lexemes.is(at, "the")) {
            Match running = running(lexemes, at);
            if (running != null) {
                return running;
            }
        }
        Match known = years.known(lexemes, at);
        Match year = known != null ? known : years.year(lexemes, at);
        int bare = DateGrammar.skip(lexemes, at, "the");
        Match month = year != null ? year : calendar.month(lexemes, bare);
        Match season = month != null ? month : calendar.season(lexemes, at);
        return season != null && season.clock() == null ? season : null;
    }

    /// `the end of the month`: of the one that runs.
    private @Nullable Match running(Lexemes lexemes, int the) {
        TimeUnit unit = words.unit(lexemes.low(the + 1));
        return unit != null
                        && unit.compareTo(TimeUnit.WEEKEND) >= 0
                        && !lexemes.low(the + 1).endsWith("s")
                ? new Match(the, the + 2, new Meaning.Whole(unit, 0))
                : null;
    }

    private static boolean isCalendar(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Whole whole -> whole.unit().compareTo(TimeUnit.WEEKEND) >= 0;
            case Meaning.FromLast last -> last.unit().compareTo(TimeUnit.WEEKEND) >= 0;
            case Meaning.NamedFromLast named -> true;
            case Meaning.Season season -> true;
            case Meaning.MonthOf month -> true;
            default -> false;
        };
    }
}
