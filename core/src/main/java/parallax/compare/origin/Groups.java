package parallax.compare.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Numbered things that belong together: a forest of trees, each under its smallest number.
final class Groups {
    private final int[] parents;

    Groups(int size) {
        this.parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int root(int item) {
        int at = item;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    /// The groups, each ascending, in order of their first members.
    List<List<Integer>> all() {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
