package parallax.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.time.AccountDate.Basis;

/// Tells whether `04/05/2018` is a day of April or of May: by the other dates of the account. Where nothing tells, the
/// date is a stretch that holds both.
final class NumericOrder {
    private static final int MONTHS = 12;
    private final Lexemes lexemes;
    private final List<Match> matches;

    NumericOrder(Lexemes lexemes, List<Match> matches) {
        this.lexemes = lexemes;
        this.matches = matches;
    }

    /// The date of a match that names a whole day.
    AccountDate date(Match match, Basis basis) {
        LocalDate day = match.meaning() instanceof Meaning.Fixed fixed
                ? fixed.interval().from()
                : null;
        if (day == null) {
            return AccountDate.UNKNOWN;
        }
        if (!isDoubtful(lexemes, match)) {
            return StatedDate.date(lexemes, match, Interval.day(day), basis);
        }
        LocalDate dayFirst = LocalDate.of(day.getYear(), number(match.from() + 2), number(match.from()));
        LocalDate monthFirst = LocalDate.of(day.getYear(), number(match.from()), number(match.from() + 2));
        Boolean months = monthFirst();
        if (months != null) {
            return StatedDate.date(lexemes, match, Interval.day(months ? monthFirst : dayFirst), basis);
        }
        boolean order = dayFirst.isBefore(monthFirst);
        Interval both = new Interval(order ? dayFirst : monthFirst, order ? monthFirst : dayFirst);
        return StatedDate.date(lexemes, match, both, Basis.INFERRED);
    }

    /// The matches with doubtful dates turned to the month first, where the account writes them so; else as they are.
    List<Match> settled() {
        Boolean months = monthFirst();
        return months != null && months ? matches.stream().map(this::monthFirst).toList() : matches;
    }

    private Match monthFirst(Match match) {
        return isDoubtful(lexemes, match)
                        && match.meaning() instanceof Meaning.Fixed fixed
                        && fixed.interval().from() != null
                ? match.as(new Meaning.Fixed(
                        Interval.day(LocalDate.of(
                                fixed.interval().from().getYear(), number(match.from()), number(match.from() + 2))),
                        fixed.granularity()))
                : match;
    }

    /// Whether both numbers can be months, and the mark is the one that either order is written with.
    static boolean isDoubtful(Lexemes lexemes, Match match) {
        int at = match.from();
        boolean slashes = lexemes.isDigits(at) && lexemes.is(at + 1, "/") && lexemes.is(at + 3, "/");
        int one = lexemes.digits(at).orElse(0);
        int two = lexemes.digits(at + 2).orElse(0);
        return slashes && one <= MONTHS && two <= MONTHS && one != two;
    }

    /// Whether the account writes the month first; absent where none of its dates tells. A date in figures tells more
    /// than one in words.
    private @Nullable Boolean monthFirst() {
        Boolean spelled = null;
        for (Match match : matches) {
            int at = match.from();
            boolean figures = lexemes.isDigits(at) && lexemes.is(at + 1, "/") && lexemes.is(at + 3, "/");
            if (figures && lexemes.low(at).length() <= 2 && (number(at) > MONTHS || number(at + 2) > MONTHS)) {
                return number(at + 2) > MONTHS;
            }
            if (spelled == null && !figures && isSpelledDay(match)) {
                spelled = !lexemes.isDigits(at);
            }
        }
        return spelled;
    }

    /// `May 6` or `6 May`, with its year or without.
    private boolean isSpelledDay(Match match) {
        boolean day = StatedDate.isWholeDay(match.meaning())
                || (match.meaning() instanceof Meaning.DayOf named && named.month() > 0 && named.weekday() == null);
        boolean first = lexemes.isDigits(match.from()) && lexemes.isWord(match.from() + 1);
        boolean second = lexemes.isWord(match.from()) && lexemes.isDigits(match.from() + 1);
        return day && (first || second);
    }

    private int number(int at) {
        return lexemes.digits(at).orElse(0);
    }
}
