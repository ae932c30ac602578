/// The report of a case, taken away from the pages as they are filtered.
@NullMarked
package parallax.web.report;

import org.jspecify.annotations.NullMarked;
