/// The index of a case in its folder `search`, made of its passages by Lucene. Nothing else knows Lucene.
@NullMarked
package parallax.search.index;

import org.jspecify.annotations.NullMarked;
