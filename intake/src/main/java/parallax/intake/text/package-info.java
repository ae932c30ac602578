/// Bytes become characters; plain text.
@NullMarked
package parallax.intake.text;

import org.jspecify.annotations.NullMarked;
