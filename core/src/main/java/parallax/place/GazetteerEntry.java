package parallax.place;

import org.jspecify.annotations.Nullable;

/// One place of a gazetteer, as found by one of its names.
///
/// @param name       the place's main name, whatever name it was found by
/// @param at         absent for a region without a point
/// @param country    ISO 3166 code; absent for seas and continents and where a user's file gives none
/// @param admin1     GeoNames' code of the first-level division that it lies in or is (`KY` in `US`); absent where
///                   unknown
/// @param admin2     GeoNames' code of the second-level division (`125` in `US.KY`), likewise
/// @param kind       `country`, `capital`, `city`, `town`, `village`, `region`, `county`, `district` …
///                   (`docs/places-format.md`)
/// @param id         GeoNames number, or the list's own
/// @param population people living there, for a division at least; 0 where unknown
/// @param form       how the name that was asked for stands to the place
/// @param fromUser   whether a user's file names it
public record GazetteerEntry(
        String name,
        @Nullable Coordinates at,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable String admin2,
        String kind,
        String id,
        long population,
        NameForm form,
        boolean fromUser) {
    boolean isCountry() {
        return kind.equals("country");
    }

    /// Whether it is a division rather than a settlement.
    boolean isArea() {
        return switch (kind) {
            case "region", "county", "district", "subdistrict" -> true;
            default -> false;
        };
    }

    /// The same place found by a name of another form.
    GazetteerEntry as(NameForm other) {
        return other == form
                ? this
                : new GazetteerEntry(name, at, country, admin1, admin2, kind, id, population, other, fromUser);
    }
}
