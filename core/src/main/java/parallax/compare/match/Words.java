package parallax.compare.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// A set of words as sorted numbers with their weights, for quick comparison.
///
/// @param numbers ascending
/// @param weights of the words, in the same order
/// @param total   sum of the weights
@SuppressWarnings("ArrayRecordComponent") // looked at millions of times, never compared
record Words(int[] numbers, float[] weights, float total) {
    /// Numbers the words of one story.
    static final class Numbering {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final WordWeights weights;

        Numbering(WordWeights weights) {
            this.weights = weights;
        }

        Words of(Collection<String> stems) {
            int[] sorted = new int[stems.size()];
            Map<Integer, Float> byNumber = new HashMap<>();
            int size = 0;
            for (String stem : stems) {
                int number = numbers.computeIfAbsent(stem, missing -> numbers.size());
                sorted[size++] = number;
                byNumber.put(number, weights.of(stem));
            }
            Arrays.sort(sorted);
            float[] values = new float[size];
            float total = 0;
            for (int at = 0; at < size; at++) {
                values[at] = byNumber.getOrDefault(sorted[at], 0f);
                total += values[at];
            }
            return new Words(sorted, values, total);
        }

        /// The same for words that have weights of their own.
        Words of(Map<String, Float> vector) {
            Map<Integer, Float> byNumber = new HashMap<>();
            vector.forEach(
                    (stem, weight) -> byNumber.put(numbers.computeIfAbsent(stem, missing -> numbers.size()), weight));
            int[] sorted = byNumber.keySet().stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            float[] values = new float[sorted.length];
            for (int at = 0; at < sorted.length; at++) {
                values[at] = byNumber.getOrDefault(sorted[at], 0f);
            }
            return new Words(sorted, values, 0);
        }
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    /// The weights of the words that both have.
    float shared(Words other) {
        float sum = 0;
        for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
            int order = Integer.compare(numbers[i], other.numbers[j]);
            sum += order == 0 ? weights[i] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /// The sum of the products of the weights of the words that both have.
    float product(Words other) {
        float sum = 0;
        for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
            int order = Integer.compare(numbers[i], other.numbers[j]);
            sum += order == 0 ? weights[i] * other.weights[j] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /// What is shared as a part of the lighter of the two, 0..1.
    float overlap(Words other) {
        float lighter = Math.min(total, other.total);
        return lighter <= 0 ? 0 : shared(other) / lighter;
    }
}
