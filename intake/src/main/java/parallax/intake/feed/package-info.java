/// RSS and Atom files: one document an entry.
@NullMarked
package parallax.intake.feed;

import org.jspecify.annotations.NullMarked;
