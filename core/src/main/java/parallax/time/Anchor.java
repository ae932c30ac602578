package parallax.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The days between which the words were written, and what expressions mean seen from there. What differs from one
/// possible day of writing to the next becomes the stretch that covers all readings.
record Anchor(Interval written) {
    /// Beyond so many days of doubt, "Tuesday" says nothing.
    private static final int DOUBT = 45;

    Interval days(Meaning meaning, Tense tense, @Nullable Interval last) {
        if (meaning instanceof Meaning.Fixed fixed) {
            return fixed.interval();
        }
        if (meaning instanceof Meaning.Present) {
            return written;
        }
        LocalDate from = written.from();
        LocalDate to = written.to();
        if (from == null) {
            return Interval.UNKNOWN;
        }
        if (to == null) {
            return open(meaning, from, tense, last);
        }
        if (ChronoUnit.DAYS.between(from, to) > DOUBT) {
            return Interval.UNKNOWN;
        }
        Interval first = new Resolver(from, tense, last).days(meaning);
        return from.equals(to) ? first : cover(first, new Resolver(to, tense, last).days(meaning));
    }

    /// Not before a day: what is told in months or more still has its likeliest reading.
    private static Interval open(Meaning meaning, LocalDate from, Tense tense, @Nullable Interval last) {
        return switch (meaning) {
            case Meaning.MonthOf month -> new Resolver(from, tense, last).days(meaning);
            case Meaning.Range range -> new Resolver(from, tense, last).days(meaning);
            case Meaning.DayOf day when day.month() > 0 -> new Resolver(from, tense, last).days(meaning);
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
