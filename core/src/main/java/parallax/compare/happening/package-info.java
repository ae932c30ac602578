/// What happened, by whom, when and where, as accounts of one story tell it: which tellings are of one happening or of
/// rival versions of it, and the questions on which they can be held side by side.
@NullMarked
package parallax.compare.happening;

import org.jspecify.annotations.NullMarked;
