/// Who said what as whole relations, against brat stand-off (PolNeAR), counted as `score/attribution.py` of the shared
/// material counts.
@NullMarked
package parallax.eval.relations;

import org.jspecify.annotations.NullMarked;
