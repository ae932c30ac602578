package parallax.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CountryShapesTest {
    private static final Bounds WORLD = new Bounds(-180, -90, 180, 90);
    private static final Bounds LEVANT = new Bounds(32, 30, 44, 38);

    private final CountryShapes shapes = CountryShapes.builtIn();

    @Test
    void aBoxOfAnySizeCostsLittle() {
        for (Bounds box : List.of(WORLD, new Bounds(-180, 40, 180, 84), LEVANT, new Bounds(3, 52, 32, 72))) {
            assertThat(shapes.within(box).length()).as("%s", box).isBetween(1_000, 150_000);
        }
    }

    @Test
    void nothingIsDrawnOutsideTheBox() {
        for (JsonNode point : points(shapes.within(LEVANT))) {
            assertThat(LEVANT.holds(point.get(0).asDouble(), point.get(1).asDouble()))
                    .as("%s", point)
                    .isTrue();
        }
    }

    @Test
    void landCoastAndBordersAreApart() {
        assertThat(features(LEVANT).stream()
                        .map(feature -> feature.at("/properties/kind").asString())
                        .toList())
                .containsExactly("land", "coast", "border");
        assertThat(features(LEVANT))
                .allMatch(feature -> feature.at("/geometry/coordinates").size() > 0);
    }

    @Test
    void theMiddleOfAnOceanIsEmpty() {
        assertThat(features(new Bounds(-34, 44, -28, 49)))
                .allMatch(feature -> feature.at("/geometry/coordinates").isEmpty());
    }

    @Test
    void aBoxInsideACountryIsAllLand() {
        assertThat(points(shapes.within(new Bounds(22, 26, 23, 27)))).hasSize(5);
    }

    @Test
    void aBoxBeyondTheEarthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds(170, 0, 190, 10))
                .withMessage("no box on earth: west 170.0, south 0.0, east 190.0, north 10.0 (degrees)");
    }

    @Test
    void countriesAreNamedBeforeCitiesAndCitiesOnlyWhereThereIsRoom() {
        MapLabels labels = MapLabels.builtIn();
        assertThat(labels.within(LEVANT).stream().map(MapLabels.Label::name))
                .startsWith("Iraq")
                .contains("Syria", "Aleppo", "Damascus");
        assertThat(labels.within(WORLD)).isNotEmpty().allMatch(MapLabels.Label::country);
    }

    private static List<JsonNode> points(String geoJson) {
        List<JsonNode> points = new ArrayList<>();
        for (JsonNode feature : JsonMapper.shared().readTree(geoJson).path("features")) {
            collect(feature.at("/geometry/coordinates"), points);
        }
        return points;
    }

    private static void collect(JsonNode part, List<JsonNode> points) {
        if (part.path(0).isNumber()) {
            points.add(part);
        } else {
            part.forEach(inner -> collect(inner, points));
        }
    }

    private List<JsonNode> features(Bounds box) {
        List<JsonNode> features = new ArrayList<>();
        JsonMapper.shared().readTree(shapes.within(box)).path("features").forEach(features::add);
        return features;
    }
}
