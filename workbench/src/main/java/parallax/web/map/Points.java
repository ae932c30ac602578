package parallax.web.map;

import java.util.Arrays;

/// A line while it is drawn.
final class Points {
    private double[] points;
    private int used;

    Points(int expected) {
        points = new double[2 * Math.max(4, expected)];
    }

    int size() {
        return used / 2;
    }

    void add(double longitude, double latitude) {
        if (used == points.length) {
            points = Arrays.copyOf(points, 2 * used);
        }
        points[used++] = longitude;
        points[used++] = latitude;
    }

    /// Ends it where it began.
    void close() {
        if (used > 0) {
            add(points[0], points[1]);
        }
    }

    Line line() {
        return new Line(Arrays.copyOf(points, used));
    }
}
