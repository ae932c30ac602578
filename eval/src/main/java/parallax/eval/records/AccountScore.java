package parallax.eval.records;

import java.util.SequencedMap;
import parallax.eval.anchor.Faithfulness;
import parallax.eval.records.section.PairedSides;
import parallax.eval.tally.Tally;

/// What one account counted.
///
/// @param sides what was paired, by name: the account's, then its comments'
record AccountScore(Tally tally, Faithfulness faithfulness, SequencedMap<String, PairedSides> sides) {}
