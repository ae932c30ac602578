/// Web archives: one document a page.
@NullMarked
package parallax.intake.warc;

import org.jspecify.annotations.NullMarked;
