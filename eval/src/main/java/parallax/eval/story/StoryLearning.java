package parallax.eval.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.compare.story.StoryPairs;

/// Learns from corpora which pairs of documents tell one story: logistic regression by Newton's method, with a small
/// penalty on large weights of standardised features. Each part of a corpus is as large as a small case and counts as
/// much as every other.
public final class StoryLearning {
    private static final double PENALTY = 1e-4;
    private static final int STEPS = 30;
    private static final int PARTS = 3;

    private final List<double[]> features = new ArrayList<>();
    private final List<Boolean> same = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private int parts;

    /// Takes the documents of a corpus, its topics dealt out to parts.
    public void add(List<StoryDocument> corpus) {
        TreeMap<Integer, List<StoryDocument>> dealt = new TreeMap<>();
        List<String> topics = List.copyOf(
                new TreeSet<>(corpus.stream().map(StoryDocument::topic).toList()));
        for (StoryDocument document : corpus) {
            dealt.computeIfAbsent(topics.indexOf(document.topic()) % PARTS, part -> new ArrayList<>())
                    .add(document);
        }
        dealt.values().forEach(this::addPart);
    }

    private void addPart(List<StoryDocument> part) {
        int before = features.size();
        StoryPairs.of(part.stream().map(StoryDocument::item).toList()).forEach((one, other, likeness) -> {
            features.add(likeness);
            same.add(part.get(one).story().equals(part.get(other).story()));
        });
        for (int i = before; i < features.size(); i++) {
            weights.add(1.0 / (features.size() - before));
        }
        parts++;
    }

    /// The rows of the table of weights.
    public List<String> learn() {
        int n = StoryPairs.features().size();
        double[] mean = new double[n];
        double[] deviation = new double[n];
        standards(mean, deviation);
        double[] learnt = new double[n + 1];
        for (int step = 0; step < STEPS; step++) {
            newton(learnt, mean, deviation);
        }
        double bias = learnt[n];
        List<String> rows = new ArrayList<>(List.of("# feature, weight"));
        for (int k = 0; k < n; k++) {
            double weight = learnt[k] / deviation[k];
            bias -= weight * mean[k];
            rows.add(row(StoryPairs.features().get(k), weight));
        }
        rows.add(1, row("bias", bias));
        return rows;
    }

    private static String row(String feature, double weight) {
        return feature + "\t" + String.format(Locale.ROOT, "%.3f", weight);
    }

    private void standards(double[] mean, double[] deviation) {
        for (int k = 0; k < mean.length; k++) {
            double sum = 0;
            double squares = 0;
            for (double[] row : features) {
                sum += row[k];
                squares += row[k] * row[k];
            }
            mean[k] = sum / features.size();
            deviation[k] = Math.sqrt(Math.max(0, squares / features.size() - mean[k] * mean[k])) + 1e-6;
        }
    }

    private void newton(double[] learnt, double[] mean, double[] deviation) {
        int n = learnt.length;
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        double[] x = new double[n];
        for (int i = 0; i < features.size(); i++) {
            double sum = 0;
            for (int k = 0; k < n; k++) {
                x[k] = k == n - 1 ? 1 : (features.get(i)[k] - mean[k]) / deviation[k];
                sum += x[k] * learnt[k];
            }
            double p = 1 / (1 + Math.exp(-sum));
            double weight = weights.get(i) / parts;
            for (int k = 0; k < n; k++) {
                gradient[k] += weight * (p - (same.get(i) ? 1 : 0)) * x[k];
                for (int l = 0; l < n; l++) {
                    hessian[k][l] += weight * p * (1 - p) * x[k] * x[l];
                }
            }
        }
        for (int k = 0; k < n; k++) {
            double penalty = k == n - 1 ? 1e-9 : 2 * PENALTY;
            gradient[k] += penalty * learnt[k];
            hessian[k][k] += penalty;
        }
        double[] change = solved(hessian, gradient);
        for (int k = 0; k < n; k++) {
            learnt[k] -= change[k];
        }
    }

    /// Gaussian elimination; the matrix is positive definite.
    private static double[] solved(double[][] matrix, double[] right) {
        int n = right.length;
        for (int k = 0; k < n; k++) {
            for (int row = k + 1; row < n; row++) {
                double factor = matrix[row][k] / matrix[k][k];
                for (int col = k; col < n; col++) {
                    matrix[row][col] -= factor * matrix[k][col];
                }
                right[row] -= factor * right[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int col = k + 1; col < n; col++) {
                right[k] -= matrix[k][col] * right[col];
            }
            right[k] /= matrix[k][k];
        }
        return right;
    }
}
