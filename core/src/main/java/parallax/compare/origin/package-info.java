/// Who tells the same only because one told it first (codebook §1): agreement is counted in origins.
@NullMarked
package parallax.compare.origin;

import org.jspecify.annotations.NullMarked;
