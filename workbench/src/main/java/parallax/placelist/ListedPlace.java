package parallax.placelist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a list of places, as `docs/places-format.md` has it.
///
/// @param point      absent where the source gives none
/// @param aliases    other names, without the main one
/// @param country    ISO 3166 code; empty where unknown
/// @param id         the source's: GeoNames number or p-code
/// @param population 0 where unknown
/// @param admin1     the source's code of the first-level division; empty where it has none
/// @param admin2     likewise of the second-level division
record ListedPlace(
        String name,
        @Nullable Point point,
        List<String> aliases,
        String country,
        String kind,
        String id,
        long population,
        String admin1,
        String admin2) {
    /// Degrees, north and east positive, in the fewest digits that say them.
    record Point(double latitude, double longitude) {}

    ListedPlace {
        aliases = List.copyOf(aliases);
    }
}
