/// The neural encoder: from words to parts of speech, trees, names and attributions.
@NullMarked
package parallax.language.encoder;

import org.jspecify.annotations.NullMarked;
