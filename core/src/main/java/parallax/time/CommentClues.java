package parallax.time;

import java.util.Optional;
import parallax.text.Span;
import parallax.time.Clue.Weight;

/// What the date of a reader's comment tells of the account it stands under.
final class CommentClues {
    /// Readers comment within so many days.
    private static final int LATEST = 45;
    /// A comment's date stands on a line of at most so many words, with its author's name.
    private static final int LINE = 16;

    private CommentClues() {}

    /// @param line number of lexemes of the line on which the date stands
    static Optional<Clue> read(Span span, Meaning meaning, int line) {
        boolean day = meaning instanceof Meaning.DayOf date && date.month() > 0;
        boolean dated = day || StatedDate.isWholeDay(meaning);
        return dated && line <= LINE
                ? Optional.of(Clue.falls(span, meaning, 0, LATEST, Weight.FAIR))
                        .map(clue -> bounded(span, meaning, clue))
                : Optional.empty();
    }

    private static Clue bounded(Span span, Meaning meaning, Clue recurring) {
        if (meaning instanceof Meaning.Fixed fixed && fixed.interval().from() != null) {
            Interval around = new Interval(
                    fixed.interval().from().minusDays(LATEST), fixed.interval().to());
            return new Clue.Between(span, around, Weight.FAIR);
        }
        return recurring;
    }
}
