package parallax.eval.places;

import org.jspecify.annotations.Nullable;
import parallax.place.Coordinates;

/// A toponym of gold or prediction. Offsets are code points, half-open.
///
/// @param at absent where gold gives no point or the prediction knows none
public record MappedName(
        int start, int end, String words, @Nullable Coordinates at) {
    boolean overlaps(MappedName other) {
        return Math.min(end, other.end) > Math.max(start, other.start);
    }

    /// The line of a prediction file: document, start, end, words, latitude and longitude (empty where unknown).
    String line(String document) {
        String flat = words.replaceAll("[\\t\\r\\n]", " ");
        String point = at == null ? "\t" : at.latitude() + "\t" + at.longitude();
        return document + "\t" + start + "\t" + end + "\t" + flat + "\t" + point;
    }
}
