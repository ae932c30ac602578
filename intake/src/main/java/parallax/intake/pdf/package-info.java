/// PDF files with a text layer.
@NullMarked
package parallax.intake.pdf;

import org.jspecify.annotations.NullMarked;
