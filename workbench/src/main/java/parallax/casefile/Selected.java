package parallax.casefile;

import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.RecordImage;

/// A record of the case, as a decision names it.
///
/// @param account name of its account
/// @param record  its id there
/// @param at      its words
/// @param image   what it says now
public record Selected(String account, String record, Anchor at, RecordImage image) {}
