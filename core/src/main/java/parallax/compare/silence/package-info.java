/// Accounts of a story that say nothing on an issue (codebook §8), with the search that found nothing.
@NullMarked
package parallax.compare.silence;

import org.jspecify.annotations.NullMarked;
