/// How does each source put it? Counts of names, of words and of roles by source and voice; no verdicts.
@NullMarked
package parallax.compare.framing;

import org.jspecify.annotations.NullMarked;
