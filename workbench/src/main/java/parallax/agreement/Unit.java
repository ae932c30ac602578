package parallax.agreement;

import parallax.text.Span;

/// Words of a document that somebody has put in a category.
public record Unit(String document, Span span, String category) {}
