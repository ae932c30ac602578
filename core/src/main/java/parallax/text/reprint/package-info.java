/// Which documents repeat one another? Exact copies, near copies and reprints count as one origin (codebook §1).
@NullMarked
package parallax.text.reprint;

import org.jspecify.annotations.NullMarked;
