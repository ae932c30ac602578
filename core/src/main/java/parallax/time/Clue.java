package parallax.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import parallax.text.Span;

/// What some words tell about the day on which an undated account was written.
sealed interface Clue {
    /// The words that tell it.
    Span words();

    /// How much it is to be trusted: the heavier clue wins where two cannot both be right.
    Weight weight();

    /// Between two days, either of which may be open.
    record Between(Span words, Interval days, Weight weight) implements Clue {}

    /// On days that come again each year, or in some years: "tomorrow, 14 April".
    ///
    /// @param days closed stretches by year; those of a year may begin in the one before or end in the one after
    record Recurring(Span words, IntFunction<List<Interval>> days, Weight weight) implements Clue {}

    /// Heaviest first.
    enum Weight {
        STRONG,
        FAIR,
        WEAK,
        /// What accounts mostly do, such as to be written soon after the last day they tell of.
        CUSTOMARY
    }

    static Clue notBefore(Span words, LocalDate day, Weight weight) {
        return new Between(words, new Interval(day, null), weight);
    }

    static Clue notAfter(Span words, LocalDate day, Weight weight) {
        return new Between(words, new Interval(null, day), weight);
    }

    /// What a meaning names falls on one of the days from `first` to `last` days after the account (before it, if
    /// negative).
    static Clue falls(Span words, Meaning meaning, int first, int last, Weight weight) {
        return new Recurring(words, year -> Falls.shifted(meaning, year, -last, -first), weight);
    }
}
