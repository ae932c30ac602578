/// Accuracy on gold and public corpora, in the scorers' own formats.
@NullMarked
package parallax.eval;

import org.jspecify.annotations.NullMarked;
