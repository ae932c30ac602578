package parallax.web.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A row of points in degrees; a closed one ends where it begins. Immutable.
final class Line {
    private final double[] points;

    /// @param points longitude and latitude by turns; not to be changed afterwards
    Line(double[] points) {
        this.points = points;
    }

    int size() {
        return points.length / 2;
    }

    double longitude(int point) {
        return points[2 * point];
    }

    double latitude(int point) {
        return points[2 * point + 1];
    }

    private boolean closed() {
        int last = size() - 1;
        return longitude(0) == longitude(last) && latitude(0) == latitude(last);
    }

    Line reversed() {
        double[] turned = new double[points.length];
        for (int i = 0; i < size(); i++) {
            turned[2 * i] = longitude(size() - 1 - i);
            turned[2 * i + 1] = latitude(size() - 1 - i);
        }
        return new Line(turned);
    }

    /// These lines as one, each beginning where the one before ends.
    static Line joined(List<Line> lines) {
        int size = lines.stream().mapToInt(Line::size).sum() - lines.size() + 1;
        double[] all = new double[2 * size];
        int at = 0;
        for (Line line : lines) {
            System.arraycopy(line.points, 0, all, at, line.points.length);
            at += line.points.length - 2;
        }
        return new Line(all);
    }

    /// Whether it stays within a box of this many degrees.
    boolean isSmallerThan(double degrees) {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (int i = 0; i < size(); i++) {
            west = Math.min(west, longitude(i));
            east = Math.max(east, longitude(i));
            south = Math.min(south, latitude(i));
            north = Math.max(north, latitude(i));
        }
        return east - west < degrees && north - south < degrees;
    }

    /// Without the points that lie within this distance of the line that the others draw (Douglas and Peucker). Its
    /// ends
    /// stay, so that lines that meet still do.
    Line simplified(double degrees) {
        if (size() < 3) {
            return this;
        }
        BitSet kept = new BitSet(size());
        kept.set(0);
        kept.set(size() - 1);
        if (closed()) {
            int far = farthest(0, size() - 1).index();
            kept.set(far);
            keep(0, far, degrees, kept);
            keep(far, size() - 1, degrees, kept);
        } else {
            keep(0, size() - 1, degrees, kept);
        }
        double[] left = new double[2 * kept.cardinality()];
        int at = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            left[at++] = longitude(i);
            left[at++] = latitude(i);
        }
        return new Line(left);
    }

    private void keep(int from, int to, double degrees, BitSet kept) {
        List<int[]> open = new ArrayList<>();
        open.add(new int[] {from, to});
        while (!open.isEmpty()) {
            int[] piece = open.removeLast();
            Farthest far = farthest(piece[0], piece[1]);
            if (far.degrees() > degrees) {
                kept.set(far.index());
                open.add(new int[] {piece[0], far.index()});
                open.add(new int[] {far.index(), piece[1]});
            }
        }
    }

    private record Farthest(int index, double degrees) {}

    private Farthest farthest(int from, int to) {
        int index = from;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(i, from, to);
            if (distance > most) {
                most = distance;
                index = i;
            }
        }
        return new Farthest(index, most);
    }

    private double distance(int point, int from, int to) {
        double x = longitude(to) - longitude(from);
        double y = latitude(to) - latitude(from);
        double length = x * x + y * y;
        double along = length == 0
                ? 0
                : ((longitude(point) - longitude(from)) * x + (latitude(point) - latitude(from)) * y) / length;
        double nearest = Math.clamp(along, 0, 1);
        return Math.hypot(
                longitude(point) - longitude(from) - nearest * x, latitude(point) - latitude(from) - nearest * y);
    }
}
