/// What the figures of a story count: whom, of what, where and as of when.
@NullMarked
package parallax.compare.count;

import org.jspecify.annotations.NullMarked;
