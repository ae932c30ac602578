/// What a case costs as it grows: reading, comparing from scratch, adding one account.
@NullMarked
package parallax.eval.growth;

import org.jspecify.annotations.NullMarked;
