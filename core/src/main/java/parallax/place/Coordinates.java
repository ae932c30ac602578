package parallax.place;

/// A point on the earth in degrees: latitude -90 to 90 north, longitude -180 to 180 east.
public record Coordinates(double latitude, double longitude) {
    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no point on earth: " + latitude + ", " + longitude);
        }
    }
}
