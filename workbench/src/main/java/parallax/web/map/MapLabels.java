package parallax.web.map;

import java.util.List;
import java.util.stream.Stream;
import parallax.text.ResourceTable;

/// Names for the ground of a map, as the built-in gazetteer has them. Safe for many threads.
public final class MapLabels {
    private static final int MOST_COUNTRIES = 40;
    private static final int MOST_CITIES = 60;

    /// Across a wider box cities are too many to tell apart.
    private static final double CITIES_WITHIN = 40;

    private final List<Label> countries;
    private final List<Label> cities;

    private MapLabels(List<Label> all) {
        countries = all.stream().filter(Label::country).toList();
        cities = all.stream().filter(label -> !label.country()).toList();
    }

    /// One name.
    ///
    /// @param country whether it names a country or territory rather than a city
    public record Label(boolean country, String name, double latitude, double longitude) {}

    /// The labels that ship with Parallax; their origin stands in the `SOURCE.md` beside them.
    public static MapLabels builtIn() {
        return new MapLabels(ResourceTable.rows(MapLabels.class, "labels.tsv", 4).stream()
                .map(row -> new Label(
                        row.get(0).equals("country"),
                        row.get(1),
                        Double.parseDouble(row.get(2)),
                        Double.parseDouble(row.get(3))))
                .toList());
    }

    /// The names inside a box, those first that should win where two have no room: countries, then cities, of each kind
    /// those with most people first.
    public List<Label> within(Bounds bounds) {
        Stream<Label> near = bounds.width() > CITIES_WITHIN ? Stream.of() : some(cities, bounds, MOST_CITIES);
        return Stream.concat(some(countries, bounds, MOST_COUNTRIES), near).toList();
    }

    private static Stream<Label> some(List<Label> labels, Bounds bounds, int most) {
        return labels.stream()
                .filter(label -> bounds.holds(label.longitude(), label.latitude()))
                .limit(most);
    }
}
