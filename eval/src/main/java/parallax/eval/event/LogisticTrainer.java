package parallax.eval.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.event.TypeWeights;

/// Trains a multinomial logistic regression with a quadratic penalty on features that are there or not. Full-batch
/// gradient steps of adapted size (Adam, Kingma and Ba 2015); the same cases always give the same weights.
public final class LogisticTrainer {
    private static final int STEPS = 250;
    private static final double STEP = 0.05;
    private static final double PENALTY = 0.0005;
    private static final double MOMENTUM = 0.9;
    private static final double MEMORY = 0.999;
    private static final double TINY = 1e-8;
    /// Rarer features are left out.
    private static final int RAREST = 2;

    private final List<String> labels;
    private final List<String> names = new ArrayList<>();
    private final int[][] cases;
    private final int[] wanted;
    private final double[][] weights;

    /// A case to learn from.
    public record Case(Set<String> features, String label) {
        public Case {
            features = Set.copyOf(features);
        }
    }

    private LogisticTrainer(List<Case> all) {
        this.labels = List.copyOf(new TreeSet<>(all.stream().map(Case::label).toList()));
        names.add("");
        Map<String, Integer> numbers = number(all);
        this.cases = all.stream()
                .map(one -> one.features().stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        this.wanted = all.stream().mapToInt(one -> labels.indexOf(one.label())).toArray();
        this.weights = new double[names.size()][labels.size()];
    }

    /// Learns from cases.
    public static TypeWeights train(List<Case> cases) {
        LogisticTrainer trainer = new LogisticTrainer(cases);
        trainer.descend();
        Map<String, float[]> weights = new HashMap<>();
        for (int at = 0; at < trainer.names.size(); at++) {
            float[] numbers = new float[trainer.labels.size()];
            for (int label = 0; label < numbers.length; label++) {
                numbers[label] = (float) trainer.weights[at][label];
            }
            weights.put(trainer.names.get(at), numbers);
        }
        return new TypeWeights(trainer.labels, weights);
    }

    private Map<String, Integer> number(List<Case> all) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(one -> one.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= RAREST) {
                numbers.put(feature, names.size());
                names.add(feature);
            }
        });
        return numbers;
    }

    private void descend() {
        double[][] momentum = new double[names.size()][labels.size()];
        double[][] memory = new double[names.size()][labels.size()];
        for (int step = 1; step <= STEPS; step++) {
            double[][] gradient = gradient();
            double size = STEP * Math.sqrt(1 - Math.pow(MEMORY, step)) / (1 - Math.pow(MOMENTUM, step));
            for (int at = 0; at < weights.length; at++) {
                for (int label = 0; label < labels.size(); label++) {
                    double slope = gradient[at][label];
                    momentum[at][label] = MOMENTUM * momentum[at][label] + (1 - MOMENTUM) * slope;
                    memory[at][label] = MEMORY * memory[at][label] + (1 - MEMORY) * slope * slope;
                    weights[at][label] -= size * momentum[at][label] / (Math.sqrt(memory[at][label]) + TINY);
                }
            }
        }
    }

    /// Of the mean of the cases' losses and the penalty, which the first weight (that of every case) is spared.
    private double[][] gradient() {
        double[][] gradient = new double[names.size()][labels.size()];
        for (int at = 1; at < weights.length; at++) {
            for (int label = 0; label < labels.size(); label++) {
                gradient[at][label] = 2 * PENALTY * weights[at][label];
            }
        }
        for (int number = 0; number < cases.length; number++) {
            double[] off = probabilities(cases[number]);
            off[wanted[number]] -= 1;
            add(gradient[0], off);
            for (int feature : cases[number]) {
                add(gradient[feature], off);
            }
        }
        return gradient;
    }

    private void add(double[] slope, double[] off) {
        for (int label = 0; label < off.length; label++) {
            slope[label] += off[label] / cases.length;
        }
    }

    private double[] probabilities(int[] features) {
        double[] scores = weights[0].clone();
        for (int feature : features) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += weights[feature][label];
            }
        }
        double highest = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int label = 0; label < scores.length; label++) {
            scores[label] = Math.exp(scores[label] - highest);
            sum += scores[label];
        }
        for (int label = 0; label < scores.length; label++) {
            scores[label] /= sum;
        }
        return scores;
    }
}
