package parallax.casefile.ledger;

import parallax.text.Span;

/// Words with their place.
///
/// @param account in whose text they stand
/// @param words   the exact words of the span
public record Quoted(String account, Span span, String words) {}
