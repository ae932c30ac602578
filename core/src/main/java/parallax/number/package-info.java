/// Numbers as they are written: `4,120`, `sixty-one`, `6.6 million`, `23rd`, and the marks and words around them.
/// Rooms that read dates and figures share it, so that both see the same numbers.
@NullMarked
package parallax.number;

import org.jspecify.annotations.NullMarked;
