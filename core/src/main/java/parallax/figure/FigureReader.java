package parallax.figure;

import java.util.List;
import parallax.language.Reading;
import parallax.place.Place;
import parallax.time.AccountDate;
import parallax.time.TimeExpression;

/// Finds figures.
public final class FigureReader {
    /// The figures in order, with ids `f1`, `f2` …
    public List<Figure> read(Reading reading, AccountDate date, List<TimeExpression> times, List<Place> places) {
        return List.of();
    }
}
