/// How many? Numbers become bounded, counted figures.
@NullMarked
package parallax.figure;

import org.jspecify.annotations.NullMarked;
