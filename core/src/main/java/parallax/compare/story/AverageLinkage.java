package parallax.compare.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// Agglomerative clustering by average link over a sparse graph: the two clusters whose members are on average most
/// alike are joined, until none are alike enough. Pairs that nobody compared count as unlike; but as no item was
/// compared with more than its neighbours, no more is demanded of large clusters than neighbours can give.
final class AverageLinkage {
    private static final Comparator<Join> ORDER = Comparator.comparingDouble((Join join) -> -join.likeness)
            .thenComparingInt(Join::one)
            .thenComparingInt(Join::other);

    private final double enough;
    private final int neighbours;
    private final List<Map<Integer, Link>> links = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final PriorityQueue<Join> joins = new PriorityQueue<>(ORDER);

    /// @param enough     average likeness from which on two clusters are joined, above 0
    /// @param neighbours how many others each item was compared with at most
    AverageLinkage(int items, double enough, int neighbours) {
        this.enough = enough;
        this.neighbours = neighbours;
        for (int i = 0; i < items; i++) {
            links.add(new HashMap<>());
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    private record Link(double sum, int known) {
        Link plus(Link other) {
            return new Link(sum + other.sum, known + other.known);
        }
    }

    /// @param one the smaller number; both sizes tell whether it still holds
    private record Join(double likeness, int one, int other, int oneSize, int otherSize) {}

    /// Says how alike two items are; each pair once.
    void link(int one, int other, double likeness) {
        Link link = new Link(likeness, 1);
        links.get(one).put(other, link);
        links.get(other).put(one, link);
    }

    /// The clusters, each ascending, in order of their first items.
    List<List<Integer>> clusters() {
        for (int i = 0; i < links.size(); i++) {
            for (Map.Entry<Integer, Link> entry : links.get(i).entrySet()) {
                if (i < entry.getKey()) {
                    offer(i, entry.getKey(), entry.getValue());
                }
            }
        }
        for (Join join = joins.poll(); join != null; join = joins.poll()) {
            if (holds(join)) {
                join(join.one, join.other);
            }
        }
        return members.stream()
                .filter(list -> !list.isEmpty())
                .map(list -> list.stream().sorted().toList())
                .toList();
    }

    private boolean holds(Join join) {
        return members.get(join.one).size() == join.oneSize
                && members.get(join.other).size() == join.otherSize;
    }

    private void offer(int one, int other, Link link) {
        int oneSize = members.get(one).size();
        int otherSize = members.get(other).size();
        double demanded = Math.min(
                (double) oneSize * otherSize, Math.max(link.known, neighbours / 2.0 * Math.min(oneSize, otherSize)));
        double likeness = link.sum / demanded;
        if (likeness >= enough) {
            joins.add(
                    one < other
                            ? new Join(likeness, one, other, oneSize, otherSize)
                            : new Join(likeness, other, one, otherSize, oneSize));
        }
    }

    /// The smaller number takes all.
    private void join(int one, int other) {
        members.get(one).addAll(members.get(other));
        members.get(other).clear();
        Map<Integer, Link> mine = links.get(one);
        Map<Integer, Link> theirs = links.get(other);
        mine.remove(other);
        theirs.remove(one);
        for (Map.Entry<Integer, Link> entry : theirs.entrySet()) {
            mine.merge(entry.getKey(), entry.getValue(), Link::plus);
            links.get(entry.getKey()).remove(other);
        }
        theirs.clear();
        for (Map.Entry<Integer, Link> entry : new TreeMap<>(mine).entrySet()) {
            links.get(entry.getKey()).put(one, entry.getValue());
            offer(one, entry.getKey(), entry.getValue());
        }
    }
}
