/// Makes lists of places (`docs/places-format.md`) from the dumps and tables that others publish.
@NullMarked
package parallax.placelist;

import org.jspecify.annotations.NullMarked;
