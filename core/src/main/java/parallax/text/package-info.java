/// What was published? Characters become a `Document` with `Passage`s; `Span` is the one coordinate system.
@NullMarked
package parallax.text;

import org.jspecify.annotations.NullMarked;
