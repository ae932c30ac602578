package parallax.web.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what part of the world a map should show first.
final class Framed {
    /// So many of a hundred of the records may lie outside on each side where they would leave the rest no room: one
    /// mention of the other end of the world must not make a dot of the country that all others are about.
    private static final long STRAY = 8;

    private static final double CROWDING = 2.5;
    private static final double LEAST = 1;
    private static final double ROOM = 0.12;

    private Framed() {}

    /// The box with the places of nearly all records and some room around; absent where there is no place.
    static @Nullable Bounds around(List<Places.Spot> placed) {
        List<Double> longitudes = new ArrayList<>();
        List<Double> latitudes = new ArrayList<>();
        for (Places.Spot spot : placed) {
            for (long i = 0; i < spot.records(); i++) {
                if (spot.longitude() != null && spot.latitude() != null) {
                    longitudes.add(spot.longitude());
                    latitudes.add(spot.latitude());
                }
            }
        }
        if (longitudes.isEmpty()) {
            return null;
        }
        double[] across = most(longitudes, 180);
        double[] up = most(latitudes, 85);
        return new Bounds(across[0], up[0], across[1], up[1]);
    }

    private static double[] most(List<Double> degrees, double limit) {
        degrees.sort(null);
        int stray = (int) (degrees.size() * STRAY / 100);
        double least = degrees.getFirst();
        double most = degrees.getLast();
        double inner = Math.max(LEAST, degrees.get(degrees.size() - 1 - stray) - degrees.get(stray));
        if (most - least > CROWDING * inner) {
            least = degrees.get(stray);
            most = degrees.get(degrees.size() - 1 - stray);
        }
        double room = Math.max(LEAST, (most - least) * ROOM);
        return new double[] {Math.max(-limit, least - room), Math.min(limit, most + room)};
    }
}
