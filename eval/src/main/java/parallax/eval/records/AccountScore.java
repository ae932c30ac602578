package parallax.eval.records;

import parallax.eval.anchor.Faithfulness;
import parallax.eval.tally.Tally;

/// What one account counted.
record AccountScore(Tally tally, Faithfulness faithfulness) {}
