/// Which questions the accounts of a story answer, and how.
@NullMarked
package parallax.compare.issue;

import org.jspecify.annotations.NullMarked;
