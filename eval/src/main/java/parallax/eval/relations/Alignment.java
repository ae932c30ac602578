package parallax.eval.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// Which predicted sets of words stand for which gold ones: one for one, those most alike first.
///
/// @param pairs in the order they were found
record Alignment(List<Pair> pairs) {
    /// A gold set and a predicted one that share a word.
    ///
    /// @param jaccard shared words by the words of both, above 0
    record Pair(int gold, int predicted, double jaccard) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.jaccard())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted);

    static Alignment of(List<NavigableSet<Integer>> gold, List<NavigableSet<Integer>> predicted) {
        List<Pair> candidates = new ArrayList<>();
        for (int left = 0; left < gold.size(); left++) {
            for (int right = 0; right < predicted.size(); right++) {
                int shared = shared(gold.get(left), predicted.get(right));
                if (shared > 0) {
                    int all = gold.get(left).size() + predicted.get(right).size() - shared;
                    candidates.add(new Pair(left, right, (double) shared / all));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedPredicted = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!usedGold.contains(pair.gold()) && !usedPredicted.contains(pair.predicted())) {
                usedGold.add(pair.gold());
                usedPredicted.add(pair.predicted());
                pairs.add(pair);
            }
        }
        return new Alignment(pairs);
    }

    static int shared(NavigableSet<Integer> one, NavigableSet<Integer> other) {
        if (one.isEmpty() || other.isEmpty() || one.last() < other.first() || other.last() < one.first()) {
            return 0;
        }
        Set<Integer> both = new TreeSet<>(one);
        both.retainAll(other);
        return both.size();
    }
}
