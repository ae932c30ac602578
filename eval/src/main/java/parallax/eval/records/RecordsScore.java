package parallax.eval.records;

import java.util.SequencedMap;
import parallax.eval.anchor.Faithfulness;
import parallax.eval.tally.Notes;
import parallax.eval.tally.Score;
import parallax.eval.tally.Tally;

/// The scores of a set of accounts.
///
/// @param total     the counts of all accounts
/// @param byAccount scores by account and measure, in the order of the accounts
/// @param notes     what was skipped or bent
public record RecordsScore(
        Tally total,
        SequencedMap<String, SequencedMap<String, Score>> byAccount,
        Faithfulness faithfulness,
        Notes notes) {}
