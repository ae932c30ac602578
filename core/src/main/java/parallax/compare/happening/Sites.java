package parallax.compare.happening;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.FoldedName;
import parallax.place.Place;

/// Whether places are the same one.
final class Sites {
    private Sites() {}

    private static final Set<String> WIDE =
            Set.of("country", "region", "province", "state", "continent", "sea", "ocean", "governorate", "area");

    /// Whether it is a place that an attack or a meeting can be at, rather than a country or region that holds it.
    static boolean isLocal(@Nullable Place place) {
        return place != null && (place.kind() == null || !WIDE.contains(place.kind()));
    }

    static boolean isSame(@Nullable Place one, @Nullable Place other) {
        return one != null && other != null && areSame(one, other);
    }

    private static boolean areSame(Place one, Place other) {
        if (one.entry() != null && other.entry() != null) {
            return Objects.equals(one.entry(), other.entry());
        }
        return FoldedName.of(one.name()).equals(FoldedName.of(other.name()));
    }
}
