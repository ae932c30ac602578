package parallax.event;

import java.util.List;
import parallax.actor.Cast;
import parallax.language.Reading;
import parallax.place.Place;
import parallax.statement.Statements;
import parallax.time.TimeExpression;

/// Finds events.
public final class EventReader {
    /// The events in order of their triggers, with ids `e1`, `e2` …
    public List<Event> read(
            Reading reading, Cast cast, Statements statements, List<Place> places, List<TimeExpression> times) {
        return List.of();
    }
}
