package parallax.web.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Land and borders of the world, cut to a box and drawn with as many points as can be told apart in it. Safe for many
/// threads.
public final class CountryShapes {
    /// How many points can be told apart across a box, near enough: more would only cost time.
    private static final int APART = 900;

    private final Topology world;

    private CountryShapes(Topology world) {
        this.world = world;
    }

    /// The shapes that ship with Parallax; whose lines they are stands in the `SOURCE.md` beside them.
    public static CountryShapes builtIn() {
        return new CountryShapes(Topology.load());
    }

    /// GeoJSON: three features with a property `kind`: a `MultiPolygon` `land`, to be filled, and the
    /// `MultiLineString`s `coast` and `border`, to be drawn. All lie within the box; all are empty where it holds
    /// only water. Less than 150 kB for a box of any size.
    public String within(Bounds bounds) {
        return new Drawing(bounds).geoJson();
    }

    private final class Drawing {
        private final double apart;
        private final int decimals;
        private final Cutter cutter;
        private final List<Line> arcs;

        Drawing(Bounds bounds) {
            apart = Math.max(bounds.width(), bounds.height()) / APART;
            decimals = Math.clamp((int) Math.ceil(-Math.log10(apart)), 1, 4);
            cutter = new Cutter(bounds);
            arcs = world.arcs().stream().map(arc -> arc.simplified(apart)).toList();
        }

        String geoJson() {
            List<Line> coast = new ArrayList<>();
            List<String> areas = new ArrayList<>();
            for (List<List<Integer>> area : world.land()) {
                List<Line> rings = area.stream()
                        .map(this::outline)
                        .filter(ring -> ring.size() > 3 && !ring.isSmallerThan(apart))
                        .toList();
                rings.forEach(ring -> coast.addAll(cutter.pieces(ring)));
                String cut = joined(rings.stream()
                        .map(cutter::area)
                        .filter(ring -> ring.size() > 3)
                        .toList());
                if (!cut.equals("[]")) {
                    areas.add(cut);
                }
            }
            List<Line> borders = world.borders().stream()
                    .flatMap(arc -> cutter.pieces(arcs.get(arc)).stream())
                    .toList();
            return "{\"type\":\"FeatureCollection\",\"features\":["
                    + feature("land", "MultiPolygon", "[" + String.join(",", areas) + "]") + ","
                    + feature("coast", "MultiLineString", joined(coast)) + ","
                    + feature("border", "MultiLineString", joined(borders)) + "]}";
        }

        private Line outline(List<Integer> ring) {
            return Line.joined(ring.stream()
                    .map(arc -> arc < 0 ? arcs.get(~arc).reversed() : arcs.get(arc))
                    .toList());
        }

        private static String feature(String kind, String type, String coordinates) {
            return "{\"type\":\"Feature\",\"properties\":{\"kind\":\"" + kind + "\"},\"geometry\":{\"type\":\"" + type
                    + "\",\"coordinates\":" + coordinates + "}}";
        }

        private String joined(List<Line> lines) {
            return "[" + String.join(",", lines.stream().map(this::written).toList()) + "]";
        }

        private String written(Line line) {
            StringBuilder out = new StringBuilder("[");
            for (int i = 0; i < line.size(); i++) {
                out.append(i == 0 ? "[" : ",[")
                        .append(degrees(line.longitude(i)))
                        .append(',')
                        .append(degrees(line.latitude(i)))
                        .append(']');
            }
            return out.append(']').toString();
        }

        private String degrees(double value) {
            return BigDecimal.valueOf(value)
                    .setScale(decimals, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
