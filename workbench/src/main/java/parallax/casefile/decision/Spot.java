package parallax.casefile.decision;

import org.jspecify.annotations.Nullable;
import parallax.place.Coordinates;

/// A place on the map, of a gazetteer or set by hand.
///
/// @param country ISO 3166 code; absent where not known
/// @param kind    gazetteer feature such as `city`; absent where not known
/// @param entry   the gazetteer's id; absent where set by hand
public record Spot(
        String name,
        Coordinates at,
        @Nullable String country,
        @Nullable String kind,
        @Nullable String entry) {
    public Spot {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place without a name");
        }
    }
}
