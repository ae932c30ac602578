/// Gold files as accounts: what a perfect reader would hand on, so that comparing is scored apart from reading.
@NullMarked
package parallax.eval.gold;

import org.jspecify.annotations.NullMarked;
