/// Named entities against IOB2 gold, counted as `score/names.py` of the shared material counts.
@NullMarked
package parallax.eval.names;

import org.jspecify.annotations.NullMarked;
