/// Files, feeds and archives become documents.
@NullMarked
package parallax.intake;

import org.jspecify.annotations.NullMarked;
