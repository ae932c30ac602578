/// Toponyms against corpora with coordinates, in the format of `score/places.py`.
@NullMarked
package parallax.eval.places;

import org.jspecify.annotations.NullMarked;
