package parallax.actor;

import parallax.text.Span;

/// The words by which an account refers to an actor, with their voice.
///
/// @param actor id of the actor
public record Naming(Span span, String actor, Voice voice) {}
