package parallax.compare.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Numbered things that belong together: a forest of trees, each under its smallest number.
public final class Groups {
    private final int[] parents;

    /// @param size how many things there are, each a group of its own at first
    public Groups(int size) {
        this.parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /// The smallest number of the group that holds a thing.
    public int root(int item) {
        int at = item;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /// Makes the groups of two things one.
    public void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    /// The groups, each ascending, in order of their first members.
    public List<List<Integer>> all() {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
