/// Which accounts tell one story (codebook §8: same event group, same days).
@NullMarked
package parallax.compare.story;

import org.jspecify.annotations.NullMarked;
