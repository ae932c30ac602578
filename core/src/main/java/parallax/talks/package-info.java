/// Who sits at the table? Tracks, rounds and positions.
@NullMarked
package parallax.talks;

import org.jspecify.annotations.NullMarked;
