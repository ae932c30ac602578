package parallax.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;

/// Reads times of day: `18:00`, `9:30 a.m.`, `5pm`, `3 o'clock`, `1800 GMT`, `noon`, `2009-12-19[T17:00:00]`.
final class ClockGrammar {
    private final TimeWords words;

    ClockGrammar(TimeWords words) {
        this.words = words;
    }

    /// A time of day.
    ///
    /// @param to    index after its last lexeme
    /// @param value as TIMEX3 writes it behind the `T`
    record Clock(int to, String value) {}

    /// The time of day that begins at a lexeme; absent where none does.
    @Nullable
    Clock read(Lexemes lexemes, int at) {
        String part = words.value("part", lexemes.low(at));
        if (part != null && part.contains(":")) {
            return new Clock(at + 1, part);
        }
        if (!lexemes.isDigits(at) || lexemes.low(at).length() > 4 || inNumber(lexemes, at)) {
            return null;
        }
        Clock military = military(lexemes, at);
        return military != null ? military : civil(lexemes, at);
    }

    private static boolean inNumber(Lexemes lexemes, int at) {
        boolean before = lexemes.glued(at)
                && (lexemes.is(at - 1, ".")
                        || lexemes.is(at - 1, ",")
                        || lexemes.is(at - 1, ":")
                        || lexemes.is(at - 1, "-"))
                && lexemes.isDigits(at - 2);
        return before
                || lexemes.glued(at) && (lexemes.is(at - 1, "$") || lexemes.is(at - 1, "€") || lexemes.is(at - 1, "£"));
    }

    /// `0600 hours`, `1800 GMT`.
    private @Nullable Clock military(Lexemes lexemes, int at) {
        int number = lexemes.digits(at).orElse(-1);
        boolean zone =
                words.is("zone", lexemes.low(at + 1)) && (lexemes.at(at + 1).capital() || lexemes.is(at + 1, "local"));
        boolean told = lexemes.is(at + 1, "hours") || lexemes.is(at + 1, "hrs") || zone;
        boolean four = lexemes.low(at).length() == 4 && number / 100 <= 24 && number % 100 < 60;
        return four && told ? new Clock(zone(lexemes, at + 1), value(number / 100, number % 100)) : null;
    }

    private @Nullable Clock civil(Lexemes lexemes, int at) {
        int hour = lexemes.low(at).length() <= 2 ? lexemes.digits(at).orElse(99) : 99;
        boolean minutes = (lexemes.is(at + 1, ":") || lexemes.is(at + 1, ".") && half(lexemes, at + 3) != 0)
                && lexemes.glued(at + 1)
                && lexemes.isDigits(at + 2)
                && lexemes.glued(at + 2)
                && lexemes.low(at + 2).length() == 2;
        int minute = minutes ? lexemes.digits(at + 2).orElse(0) : 0;
        boolean seconds = minutes && lexemes.is(at + 3, ":") && lexemes.isDigits(at + 4) && lexemes.glued(at + 4);
        int next = seconds ? at + 5 : minutes ? at + 3 : at + 1;
        int half = half(lexemes, next);
        boolean oClock = lexemes.is(next, "o") && lexemes.is(next + 1, "'") && lexemes.is(next + 2, "clock");
        if (hour > 24 || minute > 59 || (!minutes && half == 0 && !oClock)) {
            return null;
        }
        int end = half != 0 ? afterHalf(lexemes, next) : oClock ? next + 3 : next;
        String value = value(half > 0 && hour < 12 ? hour + 12 : half < 0 && hour == 12 ? 0 : hour, minute);
        return new Clock(zone(lexemes, end), seconds ? value + ":" + lexemes.low(at + 4) : value);
    }

    /// -1 for a.m., 1 for p.m., else 0.
    private static int half(Lexemes lexemes, int at) {
        boolean dotted =
                (lexemes.is(at, "a") || lexemes.is(at, "p")) && lexemes.is(at + 1, ".") && lexemes.is(at + 2, "m");
        return lexemes.is(at, "am") || (dotted && lexemes.is(at, "a"))
                ? -1
                : lexemes.is(at, "pm") || (dotted && lexemes.is(at, "p")) ? 1 : 0;
    }

    private static int afterHalf(Lexemes lexemes, int at) {
        boolean dotted = lexemes.is(at + 1, ".") && lexemes.is(at + 2, "m");
        boolean point = dotted && lexemes.is(at + 3, ".") && lexemes.glued(at + 3);
        return dotted ? point ? at + 4 : at + 3 : at + 1;
    }

    /// Takes the zone: `GMT`, `local time`, `hours`.
    private int zone(Lexemes lexemes, int at) {
        if (lexemes.is(at, "hours") || lexemes.is(at, "hrs")) {
            return at + 1;
        }
        boolean town = lexemes.isWord(at) && lexemes.at(at).capital() && lexemes.is(at + 1, "time");
        if (town) {
            return at + 2;
        }
        boolean zone = words.is("zone", lexemes.low(at)) && lexemes.joined(at);
        boolean local = lexemes.is(at, "local");
        if (!zone || (!local && !lexemes.at(at).capital()) || (local && !lexemes.is(at + 1, "time"))) {
            return at;
        }
        return local ? at + 2 : at + 1;
    }

    private static String value(int hour, int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }
}
