/// The first page: what the case holds.
@NullMarked
package parallax.web.overview;

import org.jspecify.annotations.NullMarked;
