/// Reports as they are handed on.
@NullMarked
package parallax.report;

import org.jspecify.annotations.NullMarked;
