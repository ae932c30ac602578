package parallax.compare.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Agglomerative clustering by the mean score of the pairs between two groups. Pairs without a link count as
/// unlike. Of equal scores the one with the earlier items is taken, so that the groups are the same on every run.
///
/// Time: O(n log n) in the number of links for groups of bounded size.
public final class AverageLink {
    private static final Comparator<Merge> BEST = Comparator.comparingDouble((Merge merge) -> -merge.margin)
            .thenComparingInt(merge -> merge.one)
            .thenComparingInt(merge -> merge.other);

    private final List<Map<Integer, Sum>> sums = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final PriorityQueue<Merge> queue = new PriorityQueue<>(BEST);
    private final double unlinked;
    private final double least;
    private final double leastOfTwo;

    private AverageLink(int items, double unlinked, double least, double leastOfTwo) {
        this.unlinked = unlinked;
        this.least = least;
        this.leastOfTwo = leastOfTwo;
        for (int item = 0; item < items; item++) {
            sums.add(new HashMap<>());
            groups.add(new ArrayList<>(List.of(item)));
        }
    }

    /// Groups of items, joined as long as two of them score above `least` on average.
    ///
    /// @param items    how many there are
    /// @param unlinked what a pair scores that nobody looked at
    /// @return each in order, and in the order of their first items
    public static List<List<Integer>> groups(int items, List<Link> links, double unlinked, double least) {
        return groups(items, links, unlinked, least, least);
    }

    /// The same where two single items have another bound than groups; those are joined first that are most above
    /// theirs.
    ///
    /// @param leastOfTwo bound of two single items
    public static List<List<Integer>> groups(
            int items, List<Link> links, double unlinked, double least, double leastOfTwo) {
        AverageLink clusters = new AverageLink(items, unlinked, least, leastOfTwo);
        for (Link link : links) {
            clusters.put(link.one(), link.other(), new Sum(link.score(), 1));
        }
        clusters.join();
        return clusters.groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private record Sum(double score, int links) {
        Sum plus(Sum other) {
            return new Sum(score + other.score, links + other.links);
        }
    }

    /// What was found at a time when the groups had these sizes.
    ///
    /// @param margin by which the mean is above the bound
    private record Merge(int one, int other, int sizes, double margin) {}

    private void put(int one, int other, Sum sum) {
        sums.get(one).put(other, sum);
        sums.get(other).put(one, sum);
        offer(one, other, sum);
    }

    private void offer(int one, int other, Sum sum) {
        int pairs = groups.get(one).size() * groups.get(other).size();
        double mean = (sum.score + (pairs - sum.links) * unlinked) / pairs;
        double margin = mean - (pairs == 1 ? leastOfTwo : least);
        if (margin > 0) {
            queue.add(new Merge(Math.min(one, other), Math.max(one, other), sizes(one, other), margin));
        }
    }

    private int sizes(int one, int other) {
        return groups.get(one).size() + groups.get(other).size();
    }

    private void join() {
        for (Merge merge = queue.poll(); merge != null; merge = queue.poll()) {
            boolean alive =
                    !groups.get(merge.one).isEmpty() && !groups.get(merge.other).isEmpty();
            if (alive && sizes(merge.one, merge.other) == merge.sizes) {
                join(merge.one, merge.other);
            }
        }
    }

    /// Items of the later group go over to the earlier one.
    private void join(int one, int other) {
        groups.get(one).addAll(groups.get(other));
        groups.get(one).sort(Comparator.naturalOrder());
        groups.get(other).clear();
        Map<Integer, Sum> moved = sums.get(other);
        sums.set(other, Map.of());
        sums.get(one).remove(other);
        moved.remove(one);
        for (Map.Entry<Integer, Sum> link : moved.entrySet()) {
            sums.get(link.getKey()).remove(other);
            sums.get(one).merge(link.getKey(), link.getValue(), Sum::plus);
        }
        sums.get(one).forEach((neighbour, sum) -> requeue(one, neighbour, sum));
    }

    private void requeue(int one, int neighbour, Sum sum) {
        sums.get(neighbour).put(one, sum);
        offer(one, neighbour, sum);
    }
}
