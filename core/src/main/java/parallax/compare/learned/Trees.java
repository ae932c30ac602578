package parallax.compare.learned;

import java.util.List;
import parallax.text.ResourceTable;

/// Boosted decision trees: from the features of a pair to how much speaks for it. Immutable.
///
/// Method: Friedman, J. H. (2001), Greedy function approximation: a gradient boosting machine.
public final class Trees {
    private final List<Tree> trees;

    private Trees(List<Tree> trees) {
        this.trees = trees;
    }

    /// Reads the trees, one a line, from a resource beside a class.
    public static Trees read(Class<?> beside, String name) {
        return new Trees(
                ResourceTable.lines(beside, name).stream().map(Tree::parse).toList());
    }

    /// A node asks whether a feature is at most a bound; the next node is that of the answer, or a leaf where the
    /// number is negative: -1 is the first leaf.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Tree(int[] features, float[] bounds, int[] yes, int[] no, float[] leaves) {
        /// Cells `feature bound yes no` of the nodes, then a bar, then the leaves.
        static Tree parse(String line) {
            String[] halves = line.split("\t\\|\t", -1);
            String[] nodes = halves[0].split("\t", -1);
            String[] ends = halves[1].split("\t", -1);
            int size = nodes.length;
            Tree tree = new Tree(new int[size], new float[size], new int[size], new int[size], new float[ends.length]);
            for (int at = 0; at < size; at++) {
                String[] cells = nodes[at].split(" ", -1);
                tree.features[at] = Integer.parseInt(cells[0]);
                tree.bounds[at] = Float.parseFloat(cells[1]);
                tree.yes[at] = Integer.parseInt(cells[2]);
                tree.no[at] = Integer.parseInt(cells[3]);
            }
            for (int at = 0; at < ends.length; at++) {
                tree.leaves[at] = Float.parseFloat(ends[at]);
            }
            return tree;
        }

        float score(float[] pair) {
            int at = 0;
            while (at >= 0) {
                at = pair[features[at]] <= bounds[at] ? yes[at] : no[at];
            }
            return leaves[-1 - at];
        }
    }

    /// From log-odds to how likely, 0..1.
    public static double chance(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /// Log-odds of what the trees were taught.
    public float score(float[] features) {
        float score = 0;
        for (Tree tree : trees) {
            score += tree.score(features);
        }
        return score;
    }
}
