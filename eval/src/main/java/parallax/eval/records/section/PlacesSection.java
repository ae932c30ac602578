package parallax.eval.records.section;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.eval.records.side.PlainEntry;
import parallax.eval.value.Bound;
import parallax.eval.value.Folding;
import parallax.eval.value.GreatCircle;

/// Places: the words, and the spot on the globe.
record PlacesSection(SidePair pair) {
    private static final double NEAR_KM = 25;

    List<Match<PlainEntry>> score() {
        List<PlainEntry> golds = pair.gold().places();
        List<PlainEntry> theirs = pair.predicted().places();
        List<Match<PlainEntry>> matches = pair.matchOverlaps(
                golds,
                theirs,
                (a, b) -> SidePair.one(Folding.fold(a.words("name")).equals(Folding.fold(b.words("name")))));
        pair.count("places.span", golds, theirs, matches, any -> true);
        matches.forEach(this::distance);
        return matches;
    }

    private void distance(Match<PlainEntry> match) {
        Double latitude = degrees(match.gold(), "lat");
        Double longitude = degrees(match.gold(), "lon");
        if (latitude != null && longitude != null) {
            Double north = degrees(match.predicted(), "lat");
            Double east = degrees(match.predicted(), "lon");
            boolean near = north != null
                    && east != null
                    && GreatCircle.kilometres(latitude, longitude, north, east) <= NEAR_KM;
            pair.tally().hit("places.within-25km", near);
        }
    }

    private static @Nullable Double degrees(PlainEntry place, String key) {
        return Bound.of(place.raw().path(key)).number();
    }
}
