package parallax.eval.records.comparison;

import parallax.eval.records.section.PairedSides;
import parallax.eval.records.side.Entry;

/// A record, its section, and where it was found.
///
/// @param owner the account, or the comment in it, whose record it is
record FoundRecord(String section, Entry entry, String owner, PairedSides sides) {}
