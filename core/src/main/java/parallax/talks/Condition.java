package parallax.talks;

import parallax.text.Span;

/// What somebody asks before he attends.
///
/// @param words  the words that tell it
/// @param status as the account tells it, whoever says so there
public record Condition(Span words, ConditionStatus status) {}
