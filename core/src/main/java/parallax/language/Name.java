package parallax.language;

import parallax.text.Span;

/// A proper name as the encoder found it; it may be a part of a token (`al-Qaeda` in `al-Qaeda-linked`).
public record Name(Span span, NameKind kind) {}
