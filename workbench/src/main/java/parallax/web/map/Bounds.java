package parallax.web.map;

/// A box in degrees; its edges belong to it.
///
/// @param west  `-180 <= west < east <= 180`
/// @param south `-90 <= south < north <= 90`
public record Bounds(double west, double south, double east, double north) {
    public Bounds {
        if (!(-180 <= west && west < east && east <= 180 && -90 <= south && south < north && north <= 90)) {
            throw new IllegalArgumentException("no box on earth: west " + west + ", south " + south + ", east " + east
                    + ", north " + north + " (degrees)");
        }
    }

    double width() {
        return east - west;
    }

    double height() {
        return north - south;
    }

    boolean holds(double longitude, double latitude) {
        return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
    }

    boolean touches(Bounds other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }
}
