package parallax.language;

import parallax.text.Span;

/// A stretch of words with its role in an attribution. Which source belongs to which content is not said here.
public record AttributionSpan(Span span, AttributionRole role) {}
