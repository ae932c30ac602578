/// What every format reader takes and gives: a file's bytes in, extracts with their way back out.
@NullMarked
package parallax.intake.source;

import org.jspecify.annotations.NullMarked;
