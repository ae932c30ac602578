package parallax.compare.board;

import java.util.List;

/// One negotiation as the accounts of a story tell it.
///
/// @param track  id of the track in this story
/// @param name   the shortest of its names
/// @param rounds by number; what has no number first
public record TalksBoard(String track, String name, List<BoardRound> rounds) {
    public TalksBoard {
        rounds = List.copyOf(rounds);
    }
}
