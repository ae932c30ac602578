/// Web pages: the main text without navigation, its passages by markup, and what the page says of itself.
@NullMarked
package parallax.intake.html;

import org.jspecify.annotations.NullMarked;
