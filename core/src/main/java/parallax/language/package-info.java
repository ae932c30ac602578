/// How is it said? Passages become sentences and tagged tokens.
@NullMarked
package parallax.language;

import org.jspecify.annotations.NullMarked;
