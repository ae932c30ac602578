package parallax.compare.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins the two groups most alike until none are. Only groups that share a feature are compared, and none by a feature
/// that very many have.
final class Agglomeration {
    private static final int MOST_SHARING = 300;
    private static final Comparator<Pair> CLOSEST = Comparator.comparingDouble((Pair pair) -> -pair.alike)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);

    private final Rarity rarity;
    private final double least;
    private final List<@Nullable NameGroup> groups = new ArrayList<>();
    private final List<WordVector> vectors = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>(CLOSEST);

    private record Pair(double alike, int one, int other) {}

    Agglomeration(Rarity rarity, double least) {
        this.rarity = rarity;
        this.least = least;
    }

    /// The groups that are left, in their order, a joined one in the place of its last join.
    List<NameGroup> join(List<NameGroup> all) {
        all.forEach(this::place);
        while (!pairs.isEmpty()) {
            Pair pair = pairs.poll();
            NameGroup one = groups.get(pair.one);
            NameGroup other = groups.get(pair.other);
            if (one != null && other != null) {
                NameGroup joined = new NameGroup();
                joined.add(one);
                joined.add(other);
                groups.set(pair.one, null);
                groups.set(pair.other, null);
                place(joined);
            }
        }
        List<NameGroup> left = new ArrayList<>();
        for (NameGroup group : groups) {
            if (group != null) {
                left.add(group);
            }
        }
        return left;
    }

    /// Gives a group a place of its own, so that pairs with the groups it was made of no longer count.
    private void place(NameGroup group) {
        int place = groups.size();
        WordVector vector = rarity.vector(group);
        for (int neighbour : neighbours(vector)) {
            NameGroup there = groups.get(neighbour);
            double alike = there == null || there.differs(group) ? 0 : vector.cosine(vectors.get(neighbour));
            if (alike >= least) {
                pairs.add(new Pair(alike, neighbour, place));
            }
        }
        groups.add(group);
        vectors.add(vector);
        vector.weights()
                .keySet()
                .forEach(feature -> holders.computeIfAbsent(feature, any -> new ArrayList<>())
                        .add(place));
    }

    private Set<Integer> neighbours(WordVector vector) {
        Set<Integer> neighbours = new LinkedHashSet<>();
        for (String feature : vector.weights().keySet()) {
            List<Integer> sharing = holders.computeIfAbsent(feature, any -> new ArrayList<>());
            sharing.removeIf(place -> groups.get(place) == null);
            if (sharing.size() <= MOST_SHARING) {
                neighbours.addAll(sharing);
            }
        }
        return neighbours;
    }
}
