package parallax.actor;

import parallax.text.Span;

/// Words that refer to an actor.
///
/// @param actor       id of the actor
/// @param scareQuoted whether the author holds the name at a distance
public record Mention(Span span, String actor, boolean scareQuoted) {}
