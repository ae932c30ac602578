/// Exported records against gold: accounts, and everything read out of them.
@NullMarked
package parallax.eval.records;

import org.jspecify.annotations.NullMarked;
