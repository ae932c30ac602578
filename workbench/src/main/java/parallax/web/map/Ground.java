package parallax.web.map;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// What lies under the places of a map: land, coasts and borders as GeoJSON, and names.
///
/// @param box    what it covers
/// @param shapes a collection of the features `land`, `coast` and `border`
/// @param labels those first that should win where two have no room
public record Ground(Bounds box, JsonNode shapes, List<MapLabels.Label> labels) {
    public Ground {
        labels = List.copyOf(labels);
    }
}
