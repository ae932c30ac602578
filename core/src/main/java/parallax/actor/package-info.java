/// Who? Mentions become actors: listed, harvested from the text, unnamed or unlisted.
@NullMarked
package parallax.actor;

import org.jspecify.annotations.NullMarked;
