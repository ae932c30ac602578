package parallax.talks;

import java.util.List;
import parallax.actor.Cast;
import parallax.language.Reading;
import parallax.place.Place;

/// Finds negotiation tracks and positions.
public final class TalksReader {
    /// Positions carry ids `p1`, `p2` … in order of their words.
    public Talks read(Reading reading, Cast cast, List<Place> places) {
        return Talks.NONE;
    }
}
