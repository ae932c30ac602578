/// Invented accounts of invented happenings, of which everything is known: who holds which value, what is reprinted,
/// which answers clash. They measure how the comparison scales, and whether it tells the truth at size.
@NullMarked
package parallax.eval.generator;

import org.jspecify.annotations.NullMarked;
