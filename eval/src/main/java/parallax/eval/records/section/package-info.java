/// One class for each section of a records file: what counts as right in it.
@NullMarked
package parallax.eval.records.section;

import org.jspecify.annotations.NullMarked;
