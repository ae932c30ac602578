package parallax.eval.records.comparison;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import parallax.eval.match.Matching;
import parallax.eval.match.PairWeight;

/// The answers that a gold and a predicted issue share.
///
/// @param likeness the mean likeness of those shared, 0 to 1; 0 where none is
record SharedAnswers(int count, double likeness) {
    static SharedAnswers of(List<RecordReference> golds, List<RecordReference> predicted, Likeness likeness) {
        SortedMap<Integer, Integer> pairs = Matching.of(ranks(golds), ranks(predicted), (a, b) -> {
            double alike = likeness.of(golds.get(a), predicted.get(b));
            return alike == 0 ? 0 : PairWeight.countFirst(alike, a.equals(b) ? 1 : 0);
        });
        double sum = 0;
        for (var pair : pairs.entrySet()) {
            sum += likeness.of(golds.get(pair.getKey()), predicted.get(pair.getValue()));
        }
        return new SharedAnswers(pairs.size(), pairs.isEmpty() ? 0 : sum / pairs.size());
    }

    private static List<Integer> ranks(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }
}
