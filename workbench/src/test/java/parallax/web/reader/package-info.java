/// Parts that pages have in common.
@NullMarked
package parallax.web.reader;

import org.jspecify.annotations.NullMarked;
