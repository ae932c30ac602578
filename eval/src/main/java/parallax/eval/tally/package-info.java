/// Counts of right, gold and predicted, and the scores made of them.
@NullMarked
package parallax.eval.tally;

import org.jspecify.annotations.NullMarked;
