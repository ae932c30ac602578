/// Where? Toponyms become gazetteer entries, by context.
@NullMarked
package parallax.place;

import org.jspecify.annotations.NullMarked;
