/// When an account was published: stated dates against gold and against invented mastheads, inferred intervals against
/// gold and against accounts whose date is hidden.
@NullMarked
package parallax.eval.dates;

import org.jspecify.annotations.NullMarked;
