package parallax.compare.framing;

import java.util.Map;
import java.util.SortedMap;

/// Weights by feature, of length 1.
record WordVector(SortedMap<String, Double> weights) {
    double cosine(WordVector other) {
        boolean smaller = weights.size() <= other.weights.size();
        Map<String, Double> large = smaller ? other.weights : weights;
        double sum = 0;
        for (Map.Entry<String, Double> weight : (smaller ? weights : other.weights).entrySet()) {
            sum += weight.getValue() * large.getOrDefault(weight.getKey(), 0.0);
        }
        return sum;
    }
}
