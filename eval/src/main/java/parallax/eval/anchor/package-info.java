/// Where gold and predictions point in a text, counted in code points.
@NullMarked
package parallax.eval.anchor;

import org.jspecify.annotations.NullMarked;
