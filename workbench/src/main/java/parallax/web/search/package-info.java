/// The page on which a case is searched, and the searches that are kept.
@NullMarked
package parallax.web.search;

import org.jspecify.annotations.NullMarked;
