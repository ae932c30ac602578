package parallax.web.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parallax.text.ResourceTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Land and borders as `countries-50m.json` has them: lines that countries share are kept once, so that land which is
/// drawn with fewer points has no gaps.
///
/// @param arcs    all lines
/// @param land    areas, each the outlines of its land and of the waters inside; an outline is the numbers of its arcs
///                in order, `~number` for one that is walked backwards
/// @param borders numbers of the arcs that part two countries, ascending
record Topology(List<Line> arcs, List<List<List<Integer>>> land, List<Integer> borders) {
    private static final String FILE = "countries-50m.json";

    static Topology load() {
        try (InputStream in = ResourceTable.open(Topology.class, FILE)) {
            return of(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + FILE, e);
        }
    }

    private static Topology of(JsonNode file) {
        JsonNode scale = file.path("transform").path("scale");
        JsonNode origin = file.path("transform").path("translate");
        List<Line> arcs = new ArrayList<>();
        for (JsonNode arc : file.path("arcs")) {
            arcs.add(arc(arc, scale, origin));
        }
        List<List<List<Integer>>> land = new ArrayList<>();
        file.path("objects").path("land").path("geometries").forEach(part -> land.addAll(areas(part)));
        return new Topology(List.copyOf(arcs), List.copyOf(land), shared(file, arcs.size()));
    }

    /// Whole numbers as differences, to degrees.
    private static Line arc(JsonNode arc, JsonNode scale, JsonNode origin) {
        Points points = new Points(arc.size());
        long x = 0;
        long y = 0;
        for (JsonNode step : arc) {
            x += step.get(0).asLong();
            y += step.get(1).asLong();
            points.add(
                    x * scale.get(0).asDouble() + origin.get(0).asDouble(),
                    y * scale.get(1).asDouble() + origin.get(1).asDouble());
        }
        return points.line();
    }

    private static List<List<List<Integer>>> areas(JsonNode shape) {
        List<List<List<Integer>>> areas = new ArrayList<>();
        JsonNode parts = shape.path("arcs");
        if (shape.path("type").asString().equals("Polygon")) {
            areas.add(area(parts));
        } else {
            parts.forEach(part -> areas.add(area(part)));
        }
        return areas;
    }

    private static List<List<Integer>> area(JsonNode rings) {
        List<List<Integer>> area = new ArrayList<>();
        for (JsonNode ring : rings) {
            List<Integer> arcs = new ArrayList<>();
            ring.forEach(arc -> arcs.add(arc.asInt()));
            area.add(arcs);
        }
        return area;
    }

    private static List<Integer> shared(JsonNode file, int arcs) {
        int[] countries = new int[arcs];
        for (JsonNode country : file.path("objects").path("countries").path("geometries")) {
            areas(country)
                    .forEach(area -> area.forEach(ring -> ring.forEach(arc -> countries[arc < 0 ? ~arc : arc]++)));
        }
        return IntStream.range(0, arcs)
                .filter(arc -> countries[arc] > 1)
                .boxed()
                .toList();
    }
}
