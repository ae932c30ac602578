/// Who said what against BIO gold, counted as `score/attribution.py` of the shared material counts.
@NullMarked
package parallax.eval.attribution;

import org.jspecify.annotations.NullMarked;
