package parallax.compare.ledger;

/// An account that covers the story and has no record on the issue: "not mentioned in this text", never a motive.
///
/// @param search what was looked for and where, for the reader
public record Silence(String account, String search) {}
