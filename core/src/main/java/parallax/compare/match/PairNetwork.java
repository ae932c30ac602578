package parallax.compare.match;

import java.util.List;
import parallax.text.ResourceTable;

/// A small network with one hidden layer: from the features of a pair to how much speaks for the same event. Trained
/// on pairs of mentions; see `SOURCE.md` beside the weights. Immutable.
final class PairNetwork {
    private final float[][] hidden;
    private final float[] bias;
    private final float[] out;
    private final float constant;

    /// Reads the weights: a row for each hidden unit (weights of the features, bias, weight of the unit), then the
    /// constant alone.
    PairNetwork() {
        List<String> lines = ResourceTable.lines(PairNetwork.class, "pair-weights.tsv");
        int units = lines.size() - 1;
        this.hidden = new float[units][PairFeatures.SIZE];
        this.bias = new float[units];
        this.out = new float[units];
        for (int unit = 0; unit < units; unit++) {
            String[] cells = lines.get(unit).split("\t", -1);
            if (cells.length != PairFeatures.SIZE + 2) {
                throw new IllegalStateException("pair-weights.tsv has " + cells.length + " cells in unit " + unit);
            }
            for (int feature = 0; feature < PairFeatures.SIZE; feature++) {
                hidden[unit][feature] = Float.parseFloat(cells[feature]);
            }
            bias[unit] = Float.parseFloat(cells[PairFeatures.SIZE]);
            out[unit] = Float.parseFloat(cells[PairFeatures.SIZE + 1]);
        }
        this.constant = Float.parseFloat(lines.getLast());
    }

    /// Log-odds that the pair tells the same event.
    float score(float[] features) {
        float score = constant;
        for (int unit = 0; unit < hidden.length; unit++) {
            float[] row = hidden[unit];
            float sum = bias[unit];
            for (int feature = 0; feature < row.length; feature++) {
                sum += row[feature] * features[feature];
            }
            score += sum > 0 ? sum * out[unit] : 0;
        }
        return score;
    }
}
