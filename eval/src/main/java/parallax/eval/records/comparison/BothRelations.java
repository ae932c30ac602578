package parallax.eval.records.comparison;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// The relations of those pairs of records that gold and prediction both relate.
///
/// @param found predicted rank by gold rank
record BothRelations(List<ComparedPair> golds, List<ComparedPair> predicted, Map<Integer, Integer> found) {
    /// How many of them fulfil this, gold relation first.
    int count(BiPredicate<String, String> fit) {
        return (int) found.entrySet().stream()
                .filter(pair -> fit.test(
                        golds.get(pair.getKey()).relation(),
                        predicted.get(pair.getValue()).relation()))
                .count();
    }

    void each(BiConsumer<String, String> relations) {
        found.forEach((gold, other) -> relations.accept(
                golds.get(gold).relation(), predicted.get(other).relation()));
    }

    /// How many pairs of one side stand in such a relation.
    static int count(List<ComparedPair> pairs, Predicate<String> fit) {
        return (int) pairs.stream().filter(pair -> fit.test(pair.relation())).count();
    }
}
