/// Numbers in the news against two public sets: every quantity of a sentence (NewsQuant), and the displacement figure
/// that a report's excerpt gives (IDETECT). Where a set's guideline differs from the codebook, its mapping stands here.
@NullMarked
package parallax.eval.figures;

import org.jspecify.annotations.NullMarked;
