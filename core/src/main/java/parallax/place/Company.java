package parallax.place;

import java.util.HashMap;
import java.util.Map;

/// How much the names of an account speak for countries, divisions and neighbourhoods: each name spreads a weight of
/// one over its possible places.
final class Company {
    private static final int CELLS = 360;
    /// A country's own name says less of where towns lie than the name of a town: others only act in the account.
    private static final double STATE = 0.5;

    private static final double HARDLY = 0.1;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> regions = new HashMap<>();
    private final Map<String, Double> counties = new HashMap<>();
    private final Map<Integer, Double> cells = new HashMap<>();

    /// Adds (or with a negative weight takes away) what one name's place speaks for.
    void add(GazetteerEntry entry, double weight) {
        if (entry.country() != null) {
            double voice = entry.isCountry() ? weight * STATE : weight;
            countries.merge(entry.country(), voice, Double::sum);
        }
        if (Division.region(entry) != null) {
            regions.merge(Division.region(entry), weight, Double::sum);
        }
        if (Division.county(entry) != null) {
            counties.merge(Division.county(entry), weight, Double::sum);
        }
        if (entry.at() != null && !entry.isCountry()) {
            cells.merge(cell(entry.at(), 0, 0), weight, Double::sum);
        }
    }

    double country(GazetteerEntry entry) {
        return entry.country() == null ? 0 : Math.max(0, countries.getOrDefault(entry.country(), 0.0));
    }

    /// Whether the account's other names speak for some country, but none for this place's.
    boolean isForeign(GazetteerEntry entry) {
        return country(entry) < HARDLY
                && countries.values().stream().mapToDouble(Math::abs).sum() >= STATE;
    }

    double region(GazetteerEntry entry) {
        String region = Division.region(entry);
        return region == null ? 0 : Math.max(0, regions.getOrDefault(region, 0.0));
    }

    double county(GazetteerEntry entry) {
        String county = Division.county(entry);
        return county == null ? 0 : Math.max(0, counties.getOrDefault(county, 0.0));
    }

    /// The weight within about 150 km.
    double near(GazetteerEntry entry) {
        if (entry.at() == null || entry.isCountry()) {
            return 0;
        }
        double sum = 0;
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                sum += cells.getOrDefault(cell(entry.at(), north, east), 0.0);
            }
        }
        return Math.max(0, sum);
    }

    private static int cell(Coordinates at, int north, int east) {
        int row = (int) Math.floor(at.latitude()) + 90 + north;
        int column = Math.floorMod((int) Math.floor(at.longitude()) + 180 + east, CELLS);
        return row * CELLS + column;
    }
}
