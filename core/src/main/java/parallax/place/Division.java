package parallax.place;

import org.jspecify.annotations.Nullable;

/// The divisions that a place lies in, as keys.
final class Division {
    private Division() {}

    /// `US.KY`; absent where unknown.
    static @Nullable String region(GazetteerEntry entry) {
        return entry.country() == null || entry.admin1() == null ? null : entry.country() + "." + entry.admin1();
    }

    /// `US.KY.125`; absent where unknown.
    static @Nullable String county(GazetteerEntry entry) {
        String region = region(entry);
        return region == null || entry.admin2() == null ? null : region + "." + entry.admin2();
    }

    /// Whether a place lies in a country or division.
    static boolean inside(GazetteerEntry inner, GazetteerEntry outer) {
        if (outer.isCountry()) {
            return !inner.isCountry()
                    && inner.country() != null
                    && inner.country().equals(outer.country());
        }
        String county = county(outer);
        String region = region(outer);
        boolean same = county != null ? county.equals(county(inner)) : region != null && region.equals(region(inner));
        return same && !inner.id().equals(outer.id());
    }
}
