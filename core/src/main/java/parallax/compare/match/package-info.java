/// Which event mentions, in one account or in several of one story, tell the same event.
@NullMarked
package parallax.compare.match;

import org.jspecify.annotations.NullMarked;
