/// Which words name the same actor or thing, against the codings of NewsWCL50.
@NullMarked
package parallax.eval.naming;

import org.jspecify.annotations.NullMarked;
