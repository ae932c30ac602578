/// Parts that pages have in common.
@NullMarked
package parallax.web.page;

import org.jspecify.annotations.NullMarked;
