package parallax.language.encoder;

import java.util.Arrays;

/// The best dependency tree with exactly one root: Chu and Liu 1965, Edmonds 1967. The root's arcs are first made so
/// dear that one suffices. `training/encoder/tree.py` finds the same tree.
final class SpanningTree {
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private SpanningTree() {}

    /// Heads of the words in order, words counted from 1, 0 for the root.
    ///
    /// @param scores row i: word i + 1 under the root, then under each word
    static int[] heads(float[][] scores) {
        int size = scores.length;
        double toll = toll(scores);
        double[][] table = new double[size + 1][size + 1];
        Arrays.fill(table[0], NEVER);
        for (int word = 1; word <= size; word++) {
            for (int head = 0; head <= size; head++) {
                table[word][head] = head == word ? NEVER : scores[word - 1][head] - (head == 0 ? toll : 0);
            }
        }
        int[] heads = arborescence(table);
        return Arrays.copyOfRange(heads, 1, size + 1);
    }

    private static double toll(float[][] scores) {
        double largest = NEVER;
        double smallest = Double.POSITIVE_INFINITY;
        for (float[] row : scores) {
            for (float score : row) {
                largest = Math.max(largest, score);
                smallest = Math.min(smallest, score);
            }
        }
        return (largest - smallest) * scores.length + 1;
    }

    private static int[] arborescence(double[][] table) {
        int size = table.length;
        int[] heads = new int[size];
        for (int node = 1; node < size; node++) {
            heads[node] = best(table[node]);
        }
        boolean[] cycle = cycle(heads);
        return cycle.length == 0 ? heads : withoutCycle(table, heads, cycle);
    }

    private static int best(double[] row) {
        int best = 0;
        for (int head = 1; head < row.length; head++) {
            best = row[head] > row[best] ? head : best;
        }
        return best;
    }

    /// Which nodes form one cycle; empty if there is none.
    private static boolean[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            while (node != 0 && seen[node] == 0) {
                seen[node] = start;
                node = heads[node];
            }
            if (node != 0 && seen[node] == start) {
                boolean[] cycle = new boolean[heads.length];
                for (int at = node; !cycle[at]; at = heads[at]) {
                    cycle[at] = true;
                }
                return cycle;
            }
        }
        return new boolean[0];
    }

    /// Solves the smaller problem in which the cycle is one node, the last, and opens the cycle where that enters it.
    private static int[] withoutCycle(double[][] table, int[] heads, boolean[] cycle) {
        int[] outside = places(cycle, false);
        int[] inside = places(cycle, true);
        int last = outside.length;
        double[][] small = new double[last + 1][last + 1];
        int[] leave = new int[last];
        int[] enter = new int[last];
        small[last][last] = NEVER;
        for (int a = 0; a < last; a++) {
            int node = outside[a];
            for (int b = 0; b < last; b++) {
                small[a][b] = table[node][outside[b]];
            }
            leave[a] = inside[0];
            enter[a] = inside[0];
            for (int member : inside) {
                leave[a] = table[node][member] > table[node][leave[a]] ? member : leave[a];
                enter[a] = gain(table, heads, member, node) > gain(table, heads, enter[a], node) ? member : enter[a];
            }
            small[a][last] = table[node][leave[a]];
            small[last][a] = gain(table, heads, enter[a], node);
        }
        int[] solved = arborescence(small);
        int[] found = heads.clone();
        for (int a = 1; a < last; a++) {
            found[outside[a]] = solved[a] == last ? leave[a] : outside[solved[a]];
        }
        found[enter[solved[last]]] = outside[solved[last]];
        return found;
    }

    private static double gain(double[][] table, int[] heads, int member, int head) {
        return table[member][head] - table[member][heads[member]];
    }

    private static int[] places(boolean[] flags, boolean wanted) {
        int[] places = new int[flags.length];
        int count = 0;
        for (int at = 0; at < flags.length; at++) {
            if (flags[at] == wanted) {
                places[count++] = at;
            }
        }
        return Arrays.copyOf(places, count);
    }
}
