package parallax.compare.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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

    /// The same, for the only count of an account and one of several others.
    private static final double LONE = -0.1;

    private static final int SEVERAL = 2;

    private static final double WEIGHT = 0.15;

    /// With more clusters of one topic than these, a figure joins the likest at once.
    private static final int FEW = 60;

    /// Smaller numbers are alike by chance.
    private static final BigDecimal TELLING = BigDecimal.valueOf(20);

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

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
        List<Tally> cells = new ArrayList<>(order);
        cells.removeIf(tally -> !tally.is(Trait.CELL));
        order.removeIf(tally -> tally.is(Trait.CELL));
        List<List<Tally>> clusters = new ArrayList<>();
        order.forEach(tally -> {
            if (clusters.size() < FEW) {
                clusters.add(new ArrayList<>(List.of(tally)));
            } else {
                best(clusters, tally).add(tally);
            }
        });
        gather(clusters, Likeness.SAME);
        rows(cells).forEach(row -> place(clusters, row));
        if (!tallies.getFirst().topic().isUntold() && tallies.getFirst().unit().equals("people")) {
            gather(clusters, GATHERED);
            gatherLone(clusters);
        }
        return clusters;
    }

    /// What an account that gives one count alone speaks of goes without saying where most others speak of one
    /// happening.
    private void gatherLone(List<List<Tally>> clusters) {
        List<Tally> main = clusters.stream()
                .max(Comparator.comparingLong(CountClusters::accounts))
                .orElse(List.of());
        if (accounts(main) < SEVERAL) {
            return;
        }
        for (List<Tally> lone : List.copyOf(clusters)) {
            boolean alone = !lone.equals(main)
                    && clusters.stream().noneMatch(other -> !other.equals(lone) && isShared(lone, other))
                    && mean(main, lone) >= LONE;
            if (alone) {
                main.addAll(lone);
                clusters.remove(lone);
            }
        }
    }

    private static boolean isShared(List<Tally> one, List<Tally> other) {
        return one.stream()
                .anyMatch(mine -> other.stream()
                        .anyMatch(theirs -> Likeness.isLong(theirs.time()) == Likeness.isLong(mine.time())
                                && theirs.compared()
                                        .page()
                                        .equals(mine.compared().page())));
    }

    private static long accounts(List<Tally> cluster) {
        return cluster.stream().map(tally -> tally.ref().account()).distinct().count();
    }

    /// Puts clusters together that nothing parts, the likest first: average linkage.
    private void gather(List<List<Tally>> clusters, double least) {
        Map<List<Integer>, Double> known = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        clusters.forEach(cluster -> ids.add(ids.size()));
        int next = ids.size();
        while (clusters.size() > 1) {
            double most = least;
            int into = -1;
            int from = -1;
            for (int i = 0; i < clusters.size(); i++) {
                for (int j = i + 1; j < clusters.size(); j++) {
                    List<Tally> left = clusters.get(i);
                    List<Tally> right = clusters.get(j);
                    double mean = known.computeIfAbsent(
                            List.of(ids.get(i), ids.get(j)), key -> mean(left, right) + weight(left, right));
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
            ids.remove(from);
            ids.set(into, next++);
        }
    }

    /// What goes without saying is what most accounts speak of; and large numbers that both clusters hold are no
    /// chance.
    private static double weight(List<Tally> left, List<Tally> right) {
        long shared = left.stream()
                .filter(tally ->
                        tally.number().compareTo(LARGE) >= 0 && right.stream().anyMatch(tally::sameNumber))
                .map(Tally::number)
                .distinct()
                .count();
        return WEIGHT * Math.log((double) Math.max(accounts(left), accounts(right))) + Math.min(2, shared);
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
            String key = cell.ref().account() + '\n' + cell.figure().counted() + '\n' + cell.place();
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
        String place = cell.place();
        return place == null || place.equals(tally.place());
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
        anchors += tally.place() == null ? 0 : 1;
        anchors += tally.compared().isComment() || tally.is(Trait.PART) ? -2 : 0;
        return anchors;
    }
}
