/// Names to be completed in the filters.
@NullMarked
package parallax.web.suggestions;

import org.jspecify.annotations.NullMarked;
