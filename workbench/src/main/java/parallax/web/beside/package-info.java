/// Two accounts beside each other, each at its words, and how these stand to each other.
@NullMarked
package parallax.web.beside;

import org.jspecify.annotations.NullMarked;
