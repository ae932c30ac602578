package parallax.talks;

import java.util.List;

/// The negotiations of an account.
public record Talks(List<Track> tracks, List<Position> positions) {
    public static final Talks NONE = new Talks(List.of(), List.of());

    public Talks {
        tracks = List.copyOf(tracks);
        positions = List.copyOf(positions);
    }
}
