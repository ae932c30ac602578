/// Clusters of items against gold clusters: the same event, the same story, the same actor.
@NullMarked
package parallax.eval.coref;

import org.jspecify.annotations.NullMarked;
