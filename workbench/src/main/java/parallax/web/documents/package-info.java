/// The page that lists the accounts of the case.
@NullMarked
package parallax.web.documents;

import org.jspecify.annotations.NullMarked;
