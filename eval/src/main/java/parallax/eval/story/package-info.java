/// Story grouping against corpora whose documents are sorted by happening, and the learning of its weights.
@NullMarked
package parallax.eval.story;

import org.jspecify.annotations.NullMarked;
