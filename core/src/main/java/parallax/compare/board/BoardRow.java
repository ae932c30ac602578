package parallax.compare.board;

import java.util.List;

/// One actor's positions on one round.
///
/// @param actor case-wide id
/// @param name  the actor's name
/// @param seats by the day on which they were said, undated ones last
public record BoardRow(String actor, String name, List<Seat> seats) {
    public BoardRow {
        seats = List.copyOf(seats);
    }
}
