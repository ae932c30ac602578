/// What people decide about the records: taken in the pages, listed, undone, handed on.
@NullMarked
package parallax.web.decisions;

import org.jspecify.annotations.NullMarked;
