/// How fast and how large the encoder is, measured as its peers are, and how fast the rooms of reading are.
@NullMarked
package parallax.eval.speed;

import org.jspecify.annotations.NullMarked;
