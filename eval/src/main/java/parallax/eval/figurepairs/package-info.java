/// Pairs of casualty and displacement figures of the same days, and how they stand to each other.
@NullMarked
package parallax.eval.figurepairs;

import org.jspecify.annotations.NullMarked;
