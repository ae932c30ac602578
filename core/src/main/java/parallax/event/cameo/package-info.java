/// The codes of event data sets for actors and events, derived from our records for compatibility.
@NullMarked
package parallax.event.cameo;

import org.jspecify.annotations.NullMarked;
