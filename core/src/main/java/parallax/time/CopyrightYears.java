package parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parallax.number.Lexemes;
import parallax.time.Clue.Weight;

/// The year of a copyright line: a page is not younger than the last year it claims.
final class CopyrightYears {
    private static final int REACH = 6;

    private CopyrightYears() {}

    /// `© 2018`, `Copyright (c) 2004-2018`, `(c) 2018`.
    static List<Clue> clues(Lexemes lexemes) {
        List<Clue> found = new ArrayList<>();
        for (int at = 0; at < lexemes.size(); at++) {
            if (opens(lexemes, at)) {
                int last = lastYear(lexemes, at);
                if (last > 0) {
                    LocalDate end = LocalDate.of(lexemes.digits(last).orElseThrow(), 12, 31);
                    found.add(Clue.notAfter(lexemes.span(at, last + 1), end, Weight.STRONG));
                }
            }
        }
        return found;
    }

    private static boolean opens(Lexemes lexemes, int at) {
        boolean letter = lexemes.is(at, "(") && lexemes.is(at + 1, "c") && lexemes.is(at + 2, ")");
        return letter || lexemes.is(at, "©") || lexemes.is(at, "copyright");
    }

    /// The last year on the line, close behind the sign; 0 where there is none.
    private static int lastYear(Lexemes lexemes, int from) {
        int found = 0;
        for (int at = from + 1;
                at <= from + REACH && lexemes.at(at).line() == lexemes.at(from).line();
                at++) {
            int year = lexemes.low(at).length() == 4 ? lexemes.digits(at).orElse(0) : 0;
            if (year >= 1900 && year < 2200) {
                found = at;
            }
        }
        return found;
    }
}
