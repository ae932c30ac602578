package parallax.language;

import parallax.text.Span;

/// Where a word stands, and the token that it belongs to.
public record WordSpan(Span span, Span token) {}
