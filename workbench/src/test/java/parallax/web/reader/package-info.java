/// An account's text with its records.
@NullMarked
package parallax.web.reader;

import org.jspecify.annotations.NullMarked;
