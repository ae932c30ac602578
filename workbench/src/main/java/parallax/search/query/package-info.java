/// The words in which an analyst asks: a query as typed becomes an expression, or a fault with its place.
@NullMarked
package parallax.search.query;

import org.jspecify.annotations.NullMarked;
