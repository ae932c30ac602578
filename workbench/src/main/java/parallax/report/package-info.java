/// A case as one file to be handed on: what accounts dispute, who holds what, in which words.
@NullMarked
package parallax.report;

import org.jspecify.annotations.NullMarked;
