/// The ground of the map and its places, without a browser.
@NullMarked
package parallax.web.map;

import org.jspecify.annotations.NullMarked;
