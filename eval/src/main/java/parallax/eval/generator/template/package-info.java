/// Sentences with slots and marked spans, as the tables of the generator hold them.
@NullMarked
package parallax.eval.generator.template;

import org.jspecify.annotations.NullMarked;
