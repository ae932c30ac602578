package parallax.language;

import parallax.text.Span;

/// A stretch of a text to be read on its own, normally one passage.
///
/// @param text the whole stored text, so that all offsets point into it
public record Excerpt(String text, Span span) {}
