/// What a user takes away: records as JSON, JSON Lines and CSV.
@NullMarked
package parallax.export;

import org.jspecify.annotations.NullMarked;
