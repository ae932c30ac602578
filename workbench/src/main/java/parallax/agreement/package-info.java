/// How far two people who code the same text agree.
@NullMarked
package parallax.agreement;

import org.jspecify.annotations.NullMarked;
