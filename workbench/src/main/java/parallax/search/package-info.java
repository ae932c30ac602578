/// Searching a case: what is asked and what is found. `query` reads what an analyst types, `index` finds it.
@NullMarked
package parallax.search;

import org.jspecify.annotations.NullMarked;
