package parallax.place;

import org.jspecify.annotations.Nullable;

/// One place of a gazetteer.
///
/// @param at         absent for a region without a point
/// @param country    ISO 3166 code; absent for seas and continents and where a user's file gives none
/// @param kind       `country`, `capital`, `city`, `town`, `region`, `district` …
/// @param id         GeoNames number, or the list's own
/// @param population people living there; 0 where unknown
/// @param fromUser   whether a user's file names it
public record GazetteerEntry(
        String name,
        @Nullable Coordinates at,
        @Nullable String country,
        String kind,
        String id,
        long population,
        boolean fromUser) {
    boolean isCountry() {
        return kind.equals("country");
    }

    /// Whether it is a division rather than a settlement.
    boolean isArea() {
        return kind.equals("region") || kind.equals("district") || kind.equals("subdistrict");
    }
}
