/// The ground of the map: land, borders and names from files of our own, cut to what is looked at. No tiles, no
/// requests.
@NullMarked
package parallax.web.map;

import org.jspecify.annotations.NullMarked;
