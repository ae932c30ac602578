/// Dependency trees against CoNLL-U gold, counted as `score/trees.py` of the shared material counts.
@NullMarked
package parallax.eval.trees;

import org.jspecify.annotations.NullMarked;
