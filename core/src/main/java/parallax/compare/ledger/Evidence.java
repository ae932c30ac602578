package parallax.compare.ledger;

import parallax.text.Span;

/// Words that a rule used.
///
/// @param account in whose text they stand
public record Evidence(String account, Span span) {}
