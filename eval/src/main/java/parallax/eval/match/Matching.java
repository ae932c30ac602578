package parallax.eval.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToLongBiFunction;

/// One-to-one matching of gold and predicted records with the largest total weight.
///
/// Exact for each group of records that overlap one another, and the same on every run; very large groups are paired
/// greedily, heaviest first.
public final class Matching {
    /// Cells times rows of the largest group that is matched exactly.
    private static final long EXACT_LIMIT = 5_000_000;

    private final Map<Edge, Long> weights;
    private final long exactLimit;
    private final SortedMap<Integer, Integer> pairs = new TreeMap<>();

    private Matching(Map<Edge, Long> weights, long exactLimit) {
        this.weights = weights;
        this.exactLimit = exactLimit;
    }

    /// The pairs with the largest total weight.
    ///
    /// @param weight above 0 where the two may be paired
    /// @return predicted index by gold index
    public static <G, P> SortedMap<Integer, Integer> of(
            List<G> golds, List<P> predicted, ToLongBiFunction<? super G, ? super P> weight) {
        Map<Edge, Long> weights = new LinkedHashMap<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                long heavy = weight.applyAsLong(golds.get(i), predicted.get(j));
                if (heavy > 0) {
                    weights.put(new Edge(i, j), heavy);
                }
            }
        }
        return new Matching(weights, EXACT_LIMIT).best();
    }

    /// The pairs with the largest total weight, however large the groups: the time grows with the cube of the largest.
    ///
    /// @param golds   how many there are
    /// @param weights of the predicted that a gold one may be paired with, by index, each above 0
    /// @return predicted index by gold index
    public static SortedMap<Integer, Integer> exact(int golds, IntFunction<? extends Map<Integer, Long>> weights) {
        Map<Edge, Long> edges = new LinkedHashMap<>();
        for (int gold = 0; gold < golds; gold++) {
            for (Map.Entry<Integer, Long> weight : weights.apply(gold).entrySet()) {
                edges.put(new Edge(gold, weight.getKey()), weight.getValue());
            }
        }
        return new Matching(edges, Long.MAX_VALUE).best();
    }

    private SortedMap<Integer, Integer> best() {
        for (List<Edge> group : groups()) {
            pair(group);
        }
        return pairs;
    }

    private void pair(List<Edge> group) {
        List<Integer> rows = group.stream().map(Edge::gold).distinct().sorted().toList();
        List<Integer> columns =
                group.stream().map(Edge::predicted).distinct().sorted().toList();
        long few = Math.min(rows.size(), columns.size());
        if (few * few * Math.max(rows.size(), columns.size()) > exactLimit) {
            pairGreedily(group);
        } else if (rows.size() <= columns.size()) {
            int[] chosen = Assignment.solve(gain(rows, columns, false));
            for (int row = 0; row < chosen.length; row++) {
                keep(new Edge(rows.get(row), columns.get(chosen[row])));
            }
        } else {
            int[] chosen = Assignment.solve(gain(columns, rows, true));
            for (int column = 0; column < chosen.length; column++) {
                keep(new Edge(rows.get(chosen[column]), columns.get(column)));
            }
        }
    }

    private long[][] gain(List<Integer> rows, List<Integer> columns, boolean turned) {
        long[][] gain = new long[rows.size()][columns.size()];
        for (int i = 0; i < gain.length; i++) {
            for (int j = 0; j < gain[i].length; j++) {
                Edge edge = turned ? new Edge(columns.get(j), rows.get(i)) : new Edge(rows.get(i), columns.get(j));
                gain[i][j] = weights.getOrDefault(edge, 0L);
            }
        }
        return gain;
    }

    private void keep(Edge edge) {
        if (weights.containsKey(edge)) {
            pairs.put(edge.gold, edge.predicted);
        }
    }

    private void pairGreedily(List<Edge> group) {
        Comparator<Edge> heaviest = Comparator.comparing(edge -> -weights.getOrDefault(edge, 0L));
        Set<Integer> used = new HashSet<>();
        group.stream()
                .sorted(heaviest.thenComparing(Edge::gold).thenComparing(Edge::predicted))
                .forEach(edge -> {
                    if (!pairs.containsKey(edge.gold) && used.add(edge.predicted)) {
                        pairs.put(edge.gold, edge.predicted);
                    }
                });
    }

    /// The edges by connected component.
    private Collection<List<Edge>> groups() {
        Map<Node, Node> parents = new HashMap<>();
        for (Edge edge : weights.keySet()) {
            Node gold = root(parents, new Node(true, edge.gold));
            parents.put(gold, root(parents, new Node(false, edge.predicted)));
        }
        Map<Node, List<Edge>> groups = new LinkedHashMap<>();
        for (Edge edge : weights.keySet()) {
            groups.computeIfAbsent(root(parents, new Node(true, edge.gold)), root -> new ArrayList<>())
                    .add(edge);
        }
        return groups.values();
    }

    private static Node root(Map<Node, Node> parents, Node node) {
        Node at = node;
        for (Node above = parents.getOrDefault(at, at); !above.equals(at); above = parents.getOrDefault(at, at)) {
            parents.put(at, parents.getOrDefault(above, above));
            at = above;
        }
        return at;
    }

    private record Edge(int gold, int predicted) {}

    private record Node(boolean gold, int index) {}
}
