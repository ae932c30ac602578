package parallax.compare.ledger;

import parallax.text.Span;

/// What one account holds, or passes on, on an issue.
///
/// @param ref  the record that answers: a figure, event, position or statement
/// @param span its words in the account's text
/// @param shown the value in short words, for a ledger: `14`, `about 6,500`, `the Coast Command`
public record Answer(RecordRef ref, Span span, Holder holder, Value value, String shown) {}
