package parallax.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;

/// Forms of a day that only stand at the head of an account: a year of two digits (`14/09/18`, `14.09.18`) and the
/// path of an address (`…/2018/09/14/…`).
final class HeadForms {
    /// A year of two digits means the century in which it lies nearest before this.
    private static final int PIVOT = 69;

    private final Lexemes lexemes;

    HeadForms(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /// The days so written before an index.
    List<Match> read(int end) {
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < end; at++) {
            Match match = lexemes.isDigits(at) ? at(at) : null;
            if (match != null) {
                found.add(match);
                at = match.to() - 1;
            }
        }
        return found;
    }

    private @Nullable Match at(int at) {
        String mark = lexemes.low(at + 1);
        boolean marked = (mark.equals("/") || mark.equals(".") || mark.equals("-")) && lexemes.is(at + 3, mark);
        if (!marked || !isGlued(at + 1, at + 4) || !lexemes.isDigits(at + 2) || !lexemes.isDigits(at + 4)) {
            return null;
        }
        boolean path = mark.equals("/") && lexemes.is(at - 1, mark) && lexemes.glued(at) && length(at) == 4;
        boolean inside = lexemes.is(at - 1, mark) && lexemes.glued(at);
        boolean longer = lexemes.is(at + 5, mark) && lexemes.glued(at + 5);
        if (path) {
            return day(at, number(at), number(at + 2), number(at + 4));
        }
        boolean two = length(at) <= 2 && length(at + 2) <= 2 && length(at + 4) == 2;
        return two && !inside && !longer ? shortYear(at, number(at), number(at + 2), number(at + 4)) : null;
    }

    private @Nullable Match shortYear(int at, int one, int two, int last) {
        int year = last > PIVOT ? 1900 + last : 2000 + last;
        return two > 12 ? day(at, year, one, two) : day(at, year, two, one);
    }

    private static @Nullable Match day(int at, int year, int month, int day) {
        try {
            Interval date = Interval.day(LocalDate.of(year, month, day));
            return new Match(at, at + 5, new Meaning.Fixed(date, Granularity.DAY));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private boolean isGlued(int from, int to) {
        for (int at = from; at <= to; at++) {
            if (!lexemes.glued(at)) {
                return false;
            }
        }
        return true;
    }

    private int length(int at) {
        return lexemes.low(at).length();
    }

    private int number(int at) {
        return lexemes.digits(at).orElse(0);
    }
}
