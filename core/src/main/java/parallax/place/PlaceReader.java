package parallax.place;

import java.util.List;
import parallax.actor.Cast;
import parallax.language.Reading;

/// Finds places.
public final class PlaceReader {
    @SuppressWarnings("UnusedVariable")
    private final Gazetteer gazetteer;

    public PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The toponyms in order, without overlap; words that name an acting government are none.
    public List<Place> read(Reading reading, Cast cast) {
        return List.of();
    }
}
