package parallax.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// From where expressions are seen: the days between which the words were written, or in a narrative what was mentioned
/// before. What differs from one possible day of writing to the next becomes the stretch that covers all readings.
///
/// @param narrative whether the text narrates in the order of events, far from the day of writing
record Anchor(Interval written, boolean narrative) {
    /// Beyond so many days of doubt, "Tuesday" says nothing.
    private static final int DOUBT = 45;

    /// The days meant; unknown where they cannot be told.
    ///
    /// @param past what was mentioned before
    Interval days(Meaning meaning, Tense tense, Timeline past) {
        if (Meaning.settled(meaning) instanceof Meaning.Fixed fixed) {
            return fixed.interval();
        }
        if (narrative) {
            return narrated(meaning, past);
        }
        if (meaning instanceof Meaning.Present) {
            return written;
        }
        LocalDate from = written.from();
        LocalDate to = written.to();
        if (from == null || isMentioned(meaning)) {
            return mentioned(meaning, past);
        }
        if (to == null) {
            return open(meaning, from, tense, past);
        }
        if (ChronoUnit.DAYS.between(from, to) > DOUBT) {
            return Interval.UNKNOWN;
        }
        Interval first = new Resolver(from, tense, past).days(meaning);
        return from.equals(to) ? first : cover(first, new Resolver(to, tense, past).days(meaning));
    }

    private static Interval narrated(Meaning meaning, Timeline past) {
        LocalDate reached = past.reached();
        boolean now = meaning instanceof Meaning.Whole whole && whole.unit() == TimeUnit.DAY
                || meaning instanceof Meaning.Present
                || meaning instanceof Meaning.Past
                || meaning instanceof Meaning.Future;
        return reached == null || now ? Interval.UNKNOWN : new Resolver(reached, Tense.NARRATED, past).days(meaning);
    }

    /// Whether it counts from what was mentioned, not from the day of writing.
    private static boolean isMentioned(Meaning meaning) {
        return switch (meaning) {
            case Meaning.FromLast from -> true;
            case Meaning.Piece piece -> isMentioned(piece.whole());
            case Meaning.Inside inside -> isMentioned(inside.whole());
            default -> false;
        };
    }

    private static Interval mentioned(Meaning meaning, Timeline past) {
        LocalDate reached = past.reached();
        return reached == null || !isMentioned(meaning)
                ? Interval.UNKNOWN
                : new Resolver(reached, Tense.PAST, past).days(meaning);
    }

    /// Not before a day: what is told in months or more still has its likeliest reading.
    private static Interval open(Meaning meaning, LocalDate from, Tense tense, Timeline past) {
        return switch (meaning) {
            case Meaning.MonthOf month -> new Resolver(from, tense, past).days(meaning);
            case Meaning.Range range -> new Resolver(from, tense, past).days(meaning);
            case Meaning.DayOf day when day.month() > 0 -> new Resolver(from, tense, past).days(meaning);
            default -> Interval.UNKNOWN;
        };
    }

    private static Interval cover(Interval first, Interval second) {
        if (first.equals(second)) {
            return first;
        }
        LocalDate from = first.from();
        LocalDate to = second.to();
        if (from != null && to != null && from.isAfter(to)) {
            return Interval.UNKNOWN;
        }
        return new Interval(from, to);
    }
}
