/// Who did what to whom? PLOVER events with their status.
@NullMarked
package parallax.event;

import org.jspecify.annotations.NullMarked;
