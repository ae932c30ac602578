/// How the accounts of a case stand to each other (codebook §8). Words, counts and relations, never verdicts.
@NullMarked
package parallax.compare;

import org.jspecify.annotations.NullMarked;
