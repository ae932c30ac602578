package parallax.compare.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One round of a negotiation.
///
/// @param number from 1; absent for what concerns the negotiation as a whole, or where the words do not tell which
/// round
/// @param rows   by the actor's name
public record BoardRound(@Nullable Integer number, List<BoardRow> rows) {
    public BoardRound {
        rows = List.copyOf(rows);
    }
}
