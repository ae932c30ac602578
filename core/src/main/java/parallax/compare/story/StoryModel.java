package parallax.compare.story;

import java.util.List;
import java.util.Locale;
import parallax.compare.story.PairLikeness.Feature;
import parallax.text.ResourceTable;

/// How likely two texts tell one story: a logistic regression over [PairLikeness]. Immutable.
final class StoryModel {
    private static final String BIAS = "bias";

    private final double[] weights;
    private final double bias;

    StoryModel(double[] weights, double bias) {
        this.weights = weights.clone();
        this.bias = bias;
    }

    /// The weights that ship.
    static StoryModel builtIn() {
        return of(ResourceTable.rows(StoryModel.class, "story-weights.tsv", 2));
    }

    /// @param rows feature and weight
    static StoryModel of(List<List<String>> rows) {
        double[] weights = new double[Feature.values().length];
        double bias = 0;
        for (List<String> row : rows) {
            double weight = Double.parseDouble(row.get(1));
            if (row.getFirst().equals(BIAS)) {
                bias = weight;
            } else {
                weights[PairLikeness.at(Feature.valueOf(row.getFirst().toUpperCase(Locale.ROOT)))] = weight;
            }
        }
        return new StoryModel(weights, bias);
    }

    /// 0 to 1.
    double oneStory(double[] likeness) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * likeness[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
