/// The command line: `read`, `show`, `export`, and what other modules add.
@NullMarked
package parallax.cli;

import org.jspecify.annotations.NullMarked;
