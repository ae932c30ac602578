package parallax.event.cameo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import parallax.place.Place;
import parallax.text.ResourceTable;

/// Three-letter codes of countries: ISO 3166-1 alpha-3, those of states that are no more as ISO 3166-3 keeps them.
final class CountryCode {
    private final Map<String, String> known = new HashMap<>();

    CountryCode() {
        ResourceTable.rows(CountryCode.class, "countries.tsv", 2)
                .forEach(row -> known.put(row.getFirst(), row.getLast()));
    }

    /// The code of a country that is known by two letters; absent where ISO has none.
    Optional<String> of(String alpha2) {
        String listed = known.get(alpha2);
        if (listed != null) {
            return Optional.of(listed);
        }
        try {
            return Optional.of(Locale.of("", alpha2).getISO3Country()).filter(code -> !code.isEmpty());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /// The code of the country that a place lies in or is; absent where the place is in none or unknown.
    Optional<String> of(Place place) {
        String former = known.get(place.name());
        return former != null
                ? Optional.of(former)
                : Optional.ofNullable(place.country()).flatMap(this::of);
    }

    /// The codes of all countries of a list, each once, in order.
    List<String> all(List<Place> places) {
        return places.stream().flatMap(place -> of(place).stream()).distinct().toList();
    }
}
