/// Time expressions in whole texts against TIMEX3 gold, counted as `score/timexes.py` of the shared material counts.
@NullMarked
package parallax.eval.timexes;

import org.jspecify.annotations.NullMarked;
