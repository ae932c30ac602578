/// When two values given in different words are the same.
@NullMarked
package parallax.eval.value;

import org.jspecify.annotations.NullMarked;
