package parallax.web.map;

import java.util.ArrayList;
import java.util.List;

/// Cuts lines and areas to a box.
final class Cutter {
    private final List<Edge> edges;

    Cutter(Bounds bounds) {
        edges = List.of(
                new Edge(true, bounds.west(), 1),
                new Edge(true, bounds.east(), -1),
                new Edge(false, bounds.south(), 1),
                new Edge(false, bounds.north(), -1));
    }

    /// One side of the box.
    ///
    /// @param upright whether it is a longitude
    /// @param sign    1 where what is greater is inside, else -1
    private record Edge(boolean upright, double at, int sign) {
        boolean inside(Line line, int point) {
            return beyond(line, point) >= 0;
        }

        private double beyond(Line line, int point) {
            return sign * ((upright ? line.longitude(point) : line.latitude(point)) - at);
        }

        /// Adds the point where the line between two points crosses this side.
        void cross(Line line, int from, int to, Points into) {
            double before = beyond(line, from);
            double share = before / (before - beyond(line, to));
            double longitude = line.longitude(from) + share * (line.longitude(to) - line.longitude(from));
            double latitude = line.latitude(from) + share * (line.latitude(to) - line.latitude(from));
            into.add(upright ? at : longitude, upright ? latitude : at);
        }
    }

    /// The part of an area inside the box, by its closed outline (Sutherland and Hodgman): fit for filling, not for
    /// drawing its edge, which may run along the box. Fewer than four points where nothing is inside.
    Line area(Line outline) {
        Line left = outline;
        for (Edge edge : edges) {
            Points points = new Points(left.size() + 8);
            for (int i = 0; i + 1 < left.size(); i++) {
                if (edge.inside(left, i)) {
                    points.add(left.longitude(i), left.latitude(i));
                }
                if (edge.inside(left, i) != edge.inside(left, i + 1)) {
                    edge.cross(left, i, i + 1, points);
                }
            }
            points.close();
            left = points.line();
        }
        return left;
    }

    /// The pieces of a line inside the box.
    List<Line> pieces(Line line) {
        List<Line> left = List.of(line);
        for (Edge edge : edges) {
            List<Line> pieces = new ArrayList<>();
            left.forEach(piece -> cut(piece, edge, pieces));
            left = pieces;
        }
        return left;
    }

    private static void cut(Line line, Edge edge, List<Line> pieces) {
        Points points = new Points(line.size());
        for (int i = 0; i < line.size(); i++) {
            boolean inside = edge.inside(line, i);
            if (i > 0 && inside != edge.inside(line, i - 1)) {
                edge.cross(line, i - 1, i, points);
            }
            if (inside) {
                points.add(line.longitude(i), line.latitude(i));
            } else if (points.size() > 0) {
                pieces.add(points.line());
                points = new Points(line.size() - i);
            }
        }
        if (points.size() > 1) {
            pieces.add(points.line());
        }
    }
}
