package parallax.time;

import java.time.LocalDate;
import java.util.List;

/// Whether a text reports news or narrates: tells in their order events that lie far from the day of writing. Its own
/// years show it.
final class Telling {
    /// Years this far from the day of writing are not news.
    private static final int FAR = 1;
    /// So many far years make a narrative, if they outnumber by far what counts from the day of writing.
    private static final int FEW = 4;

    private Telling() {}

    /// Whether the expressions of a text are those of a narrative.
    ///
    /// @param written the days between which it was written; may be unknown
    static boolean isNarrative(List<Match> matches, Interval written) {
        long far = matches.stream()
                .filter(match -> isFar(match.meaning(), written))
                .count();
        long near = matches.stream()
                .filter(match -> isNear(match.meaning(), written))
                .count();
        return far >= FEW && far > 2 * near;
    }

    private static boolean isFar(Meaning meaning, Interval written) {
        return year(meaning) != 0 && distance(meaning, written) >= FAR;
    }

    /// Counted from the day of writing, or of its year.
    private static boolean isNear(Meaning meaning, Interval written) {
        return switch (meaning) {
            case Meaning.Whole whole -> true;
            case Meaning.Weekday weekday -> true;
            case Meaning.Away away -> true;
            case Meaning.Lasting lasting -> true;
            default -> year(meaning) != 0 && distance(meaning, written) < FAR;
        };
    }

    private static int distance(Meaning meaning, Interval written) {
        LocalDate from = written.from();
        LocalDate to = written.to() == null ? from : written.to();
        int year = year(meaning);
        if (from == null || to == null) {
            return FAR;
        }
        return Math.max(0, Math.max(from.getYear() - year, year - to.getYear()));
    }

    /// The year that the words name; 0 where they name none.
    private static int year(Meaning meaning) {
        return switch (Meaning.settled(meaning)) {
            case Meaning.Fixed fixed ->
                fixed.interval().from() == null ? 0 : fixed.interval().from().getYear();
            case Meaning.Range range -> year(range.last());
            default -> 0;
        };
    }
}
