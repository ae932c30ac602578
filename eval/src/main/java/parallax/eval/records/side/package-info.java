/// The records of one account on one side, gold or predicted, with anchors resolved.
@NullMarked
package parallax.eval.records.side;

import org.jspecify.annotations.NullMarked;
