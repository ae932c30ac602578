package parallax.eval.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// In how many ways each gold item agrees with the predicted item it is paired with: one to one, best agreement first,
/// then in order.
final class Degrees {
    private Degrees() {}

    /// Whether two items agree at all, and in which further ways.
    ///
    /// @param <T> kind of item
    interface Agreement<T> {
        /// One truth value for each way; empty where the two may not be paired.
        List<Boolean> between(T gold, T predicted);
    }

    private record Pair(int gold, int predicted, List<Boolean> ways) {
        long agreements() {
            return ways.stream().filter(way -> way).count();
        }
    }

    /// The ways of each pair.
    static <T> List<List<Boolean>> of(List<T> gold, List<T> predicted, Agreement<T> agreement) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                List<Boolean> ways = agreement.between(gold.get(i), predicted.get(j));
                if (!ways.isEmpty()) {
                    pairs.add(new Pair(i, j, ways));
                }
            }
        }
        pairs.sort(Comparator.comparingLong(Pair::agreements).reversed());
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedPredicted = new HashSet<>();
        List<List<Boolean>> chosen = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!usedGold.contains(pair.gold()) && !usedPredicted.contains(pair.predicted())) {
                usedGold.add(pair.gold());
                usedPredicted.add(pair.predicted());
                chosen.add(pair.ways());
            }
        }
        return chosen;
    }
}
