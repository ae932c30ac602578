/// When? Expressions become intervals anchored on the account's date; undated accounts get an interval.
@NullMarked
package parallax.time;

import org.jspecify.annotations.NullMarked;
