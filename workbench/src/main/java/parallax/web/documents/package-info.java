/// The pages of the documents: where each comes from, what was read in it, what was left out.
@NullMarked
package parallax.web.documents;

import org.jspecify.annotations.NullMarked;
