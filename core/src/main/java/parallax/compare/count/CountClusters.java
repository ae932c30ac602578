package parallax.compare.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.compare.count.Tally.Trait;

/// Puts the figures of a story together that answer one question: those that say most of their happening first, each
/// to the cluster whose members it is most like on average, or to one of its own.
public final class CountClusters {
    /// A large cluster is known by its first members.
    private static final int KNOWN = 12;

    /// Clusters that are no less alike are put together.
    private static final double GATHERED = 0.4;

    private static final double WEIGHT = 0.15;

    /// With more clusters of one topic than these, what an account leaves unsaid can be anything.
    private static final int FEW = 40;

    /// Smaller numbers are alike by chance.
    private static final BigDecimal TELLING = BigDecimal.valueOf(20);

    private final Likeness likeness;

    public CountClusters(Likeness likeness) {
        this.likeness = likeness;
    }

    /// Each figure in one cluster; clusters and their members in order.
    public List<List<Tally>> of(Collection<Tally> tallies) {
        Map<String, List<Tally>> byTopic = new LinkedHashMap<>();
        Likeness.inOrder(tallies)
                .forEach(tally -> byTopic.computeIfAbsent(
                                tally.topic().family() + '\n' + tally.unit(), key -> new ArrayList<>())
                        .add(tally));
        List<List<Tally>> all = new ArrayList<>();
        byTopic.values().forEach(topic -> all.addAll(cluster(topic)));
        return all.stream().map(Likeness::inOrder).toList();
    }

    private List<List<Tally>> cluster(List<Tally> tallies) {
        List<Tally> order = new ArrayList<>(tallies);
        order.sort(Comparator.comparingInt(CountClusters::anchors).reversed());
        List<List<Tally>> clusters = new ArrayList<>();
        List<Tally> cells = new ArrayList<>();
        for (Tally tally : order) {
            if (tally.is(Trait.CELL)) {
                cells.add(tally);
            } else {
                best(clusters, tally).add(tally);
            }
        }
        if (!tallies.getFirst().topic().isUntold() && tallies.getFirst().unit().equals("people")) {
            rows(cells).forEach(row -> place(clusters, row));
            gather(clusters);
        } else {
            rows(cells).forEach(row -> place(clusters, row));
        }
        return clusters;
    }

    /// Puts clusters together that nothing parts, the likest first: what a small one leaves unsaid goes without saying
    /// in its account.
    private void gather(List<List<Tally>> clusters) {
        while (clusters.size() > 1 && clusters.size() <= FEW) {
            double most = GATHERED;
            int into = -1;
            int from = -1;
            for (int i = 0; i < clusters.size(); i++) {
                for (int j = i + 1; j < clusters.size(); j++) {
                    double mean = mean(clusters.get(i), clusters.get(j)) + weight(clusters.get(i), clusters.get(j));
                    if (mean > most) {
                        most = mean;
                        into = i;
                        from = j;
                    }
                }
            }
            if (into < 0) {
                return;
            }
            clusters.get(into).addAll(clusters.remove(from));
        }
    }

    /// What goes without saying is what most accounts speak of.
    private static double weight(List<Tally> left, List<Tally> right) {
        return WEIGHT * Math.log(Math.max(left.size(), right.size()));
    }

    private double mean(List<Tally> left, List<Tally> right) {
        int known = Math.min(KNOWN, right.size());
        double sum = 0;
        for (int i = 0; i < known; i++) {
            sum += mean(left, right.get(i));
        }
        return sum / known;
    }

    /// The cells of an account that count the same at the same place.
    private static Collection<List<Tally>> rows(List<Tally> cells) {
        Map<String, List<Tally>> rows = new LinkedHashMap<>();
        for (Tally cell : Likeness.inOrder(cells)) {
            String key = cell.ref().account()
                    + '\n'
                    + cell.figure().counted()
                    + '\n'
                    + cell.figure().place();
            rows.computeIfAbsent(key, none -> new ArrayList<>()).add(cell);
        }
        return rows.values();
    }

    /// A row belongs where one of its numbers stands, or where it is most like.
    private void place(List<List<Tally>> clusters, List<Tally> row) {
        for (List<Tally> cluster : clusters) {
            for (Tally tally : cluster) {
                if (isSamePlace(tally, row.getFirst())
                        && tally.number().compareTo(TELLING) >= 0
                        && row.stream().anyMatch(tally::sameNumber)) {
                    cluster.addAll(row);
                    return;
                }
            }
        }
        List<List<Tally>> there = new ArrayList<>(clusters);
        there.removeIf(cluster -> cluster.stream().noneMatch(tally -> isSamePlace(tally, row.getFirst())));
        List<Tally> best = best(there, row.getFirst());
        if (best.isEmpty()) {
            clusters.add(best);
        }
        best.addAll(row);
    }

    private static boolean isSamePlace(Tally tally, Tally cell) {
        String place = cell.figure().place();
        return place == null || place.equals(tally.figure().place());
    }

    private List<Tally> best(List<List<Tally>> clusters, Tally tally) {
        List<Tally> best = null;
        double most = Likeness.SAME;
        for (List<Tally> cluster : clusters) {
            double mean = mean(cluster, tally);
            if (mean >= most) {
                most = mean;
                best = cluster;
            }
        }
        if (best == null) {
            best = new ArrayList<>();
            clusters.add(best);
        }
        return best;
    }

    private double mean(List<Tally> cluster, Tally tally) {
        int known = Math.min(KNOWN, cluster.size());
        double sum = 0;
        for (int i = 0; i < known; i++) {
            double one = likeness.of(cluster.get(i), tally);
            if (one <= Likeness.APART) {
                return Double.NEGATIVE_INFINITY;
            }
            sum += one;
        }
        return sum / known;
    }

    /// How much a figure says of its happening.
    private static int anchors(Tally tally) {
        int anchors = Math.min(3, tally.names().size());
        anchors += tally.happened().isUnknown() ? 0 : 2;
        anchors += tally.figure().place() == null ? 0 : 1;
        anchors += tally.compared().isComment() || tally.is(Trait.PART) ? -2 : 0;
        return anchors;
    }
}
