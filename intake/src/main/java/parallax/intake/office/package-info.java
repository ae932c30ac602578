/// Word-processor files: DOCX and ODT, as the zipped XML they are.
@NullMarked
package parallax.intake.office;

import org.jspecify.annotations.NullMarked;
