/// One-to-one matching of gold and predicted records.
@NullMarked
package parallax.eval.match;

import org.jspecify.annotations.NullMarked;
