package parallax.time;

import java.time.LocalDate;
import java.util.function.Predicate;
import parallax.text.Span;

/// What some words tell about the day on which an undated account was written.
///
/// @param words  the words that tell it
/// @param allows whether the account can have been written on a day
/// @param weight the heavier clue wins where two cannot both be right
record Clue(Span words, Predicate<LocalDate> allows, int weight) {
    static final int STRONG = 3;
    static final int FAIR = 2;
    static final int WEAK = 1;

    static Clue notBefore(Span words, LocalDate day, int weight) {
        return new Clue(words, date -> !date.isBefore(day), weight);
    }

    static Clue notAfter(Span words, LocalDate day, int weight) {
        return new Clue(words, date -> !date.isAfter(day), weight);
    }
}
