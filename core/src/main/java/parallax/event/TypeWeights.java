package parallax.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.text.ResourceTable;

/// A multinomial logistic regression over named features that are there or not.
public final class TypeWeights {
    /// The name of what every case has.
    private static final String BIAS = "";

    private final List<String> labels;
    private final Map<String, float[]> weights;

    /// @param labels  what is told apart
    /// @param weights by feature, a number for each label; that of the empty name counts for every case
    public TypeWeights(List<String> labels, Map<String, float[]> weights) {
        this.labels = List.copyOf(labels);
        this.weights = new HashMap<>(weights);
    }

    /// Reads a resource as [#lines()] gives it.
    static TypeWeights read(Class<?> beside, String file) {
        List<List<String>> rows = ResourceTable.rows(beside, file);
        Map<String, float[]> weights = new HashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            float[] numbers = new float[row.size() - 1];
            for (int at = 0; at < numbers.length; at++) {
                String cell = row.get(at + 1);
                numbers[at] = cell.isEmpty() ? 0 : Float.parseFloat(cell) / 100;
            }
            weights.put(row.getFirst(), numbers);
        }
        List<String> head = rows.getFirst();
        return new TypeWeights(head.subList(1, head.size()), weights);
    }

    /// The table: a row of labels, then a row for each feature with its weights in hundredths, empty where zero; cells
    /// parted by tabs. Features without weight are left out.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("feature\t" + String.join("\t", labels));
        weights.keySet().stream().sorted().forEach(feature -> {
            float[] numbers = weight(feature);
            List<String> cells = new ArrayList<>();
            for (float number : numbers) {
                long hundredths = Math.round(number * 100.0);
                cells.add(hundredths == 0 ? "" : String.valueOf(hundredths));
            }
            if (!cells.stream().allMatch(String::isEmpty)) {
                lines.add(feature + "\t" + String.join("\t", cells));
            }
        });
        return lines;
    }

    /// The labels in their order.
    public List<String> labels() {
        return labels;
    }

    /// How likely each label is, in their order; the sum is 1.
    public double[] probabilities(Collection<String> features) {
        double[] scores = new double[labels.size()];
        add(scores, BIAS);
        features.forEach(feature -> add(scores, feature));
        double highest = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] = Math.exp(scores[at] - highest);
            sum += scores[at];
        }
        for (int at = 0; at < scores.length; at++) {
            scores[at] /= sum;
        }
        return scores;
    }

    private void add(double[] scores, String feature) {
        float[] numbers = weight(feature);
        for (int at = 0; at < numbers.length; at++) {
            scores[at] += numbers[at];
        }
    }

    private float[] weight(String feature) {
        return weights.getOrDefault(feature, new float[0]);
    }
}
