package parallax.eval.value;

/// Distances on the globe.
public final class GreatCircle {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private GreatCircle() {}

    /// Kilometres between two points given in degrees.
    public static double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double a = Math.toRadians(latitude1);
        double b = Math.toRadians(latitude2);
        double rise = Math.sin((b - a) / 2);
        double turn = Math.sin((Math.toRadians(longitude2) - Math.toRadians(longitude1)) / 2);
        double half = rise * rise + Math.cos(a) * Math.cos(b) * turn * turn;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1.0, Math.sqrt(half)));
    }
}
