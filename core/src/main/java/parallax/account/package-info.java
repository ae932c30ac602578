/// One document and all its records, and the reader that makes them.
@NullMarked
package parallax.account;

import org.jspecify.annotations.NullMarked;
