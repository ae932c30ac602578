/// Who sits at which negotiating table: for each track and round, each actor's positions over time, by source.
@NullMarked
package parallax.compare.board;

import org.jspecify.annotations.NullMarked;
