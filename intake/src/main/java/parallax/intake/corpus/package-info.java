/// Tables and JSON lines: one document a row, read row by row.
@NullMarked
package parallax.intake.corpus;

import org.jspecify.annotations.NullMarked;
