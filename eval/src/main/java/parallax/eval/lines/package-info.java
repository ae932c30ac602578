/// Files of lines, read and written as the independent scorers do.
@NullMarked
package parallax.eval.lines;

import org.jspecify.annotations.NullMarked;
