/// Political events against gold standards of event coding.
@NullMarked
package parallax.eval.event;

import org.jspecify.annotations.NullMarked;
