package parallax.event.cameo;

import java.util.List;
import parallax.place.Place;
import parallax.text.Span;

/// Places in the order of the text, without overlap.
record OrderedPlaces(List<Place> places) {
    /// Those that lie in a span.
    List<Place> within(Span span) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < places.size() && places.get(end).span().end() <= span.end()) {
            end++;
        }
        return places.subList(low, end);
    }
}
