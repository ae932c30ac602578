package parallax.compare.happening;

import java.time.LocalDate;

/// What a telling says to the question whether it happened.
enum Polarity {
    YES,
    NO,
    AHEAD,
    /// Only called for: no answer.
    NONE;

    static Polarity of(Telling telling) {
        return switch (telling.status()) {
            case HAPPENED, ONGOING -> YES;
            case DENIED -> telling.denied() ? NO : NONE;
            case PLANNED -> AHEAD;
            case POSSIBLE -> isPast(telling) ? YES : AHEAD;
            case CALLED_FOR -> NONE;
        };
    }

    /// What may have happened on days gone by is told as having happened, with doubts.
    private static boolean isPast(Telling telling) {
        LocalDate to = telling.days().to();
        LocalDate said = telling.said().from();
        return to != null && said != null && to.isBefore(said);
    }
}
