package parallax.eval.generator;

import java.time.LocalDate;

/// What an answer says, typed, so that the relation of two answers follows from the truth and not from their words.
sealed interface Value {
    record Count(Amount amount) implements Value {}

    record Culprit(String actor) implements Value {}

    /// @param yes whether it happened
    record Fact(boolean yes) implements Value {}

    record Day(LocalDate day) implements Value {}

    /// @param quarter empty for the whole town
    record Spot(String town, String quarter) implements Value {}

    /// @param asOf the day on which it stood so
    record Stand(String position, LocalDate asOf) implements Value {}
}
