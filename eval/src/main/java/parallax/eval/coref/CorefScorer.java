package parallax.eval.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.eval.coref.Rate.Ratio;
import parallax.eval.match.Matching;

/// Scores clusters against gold clusters.
///
/// MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAFe (Luo 2005, similarity 2|K∩R| / (|K|+|R|), best
/// one-to-one alignment), LEA (Moosavi and Strube 2016) and CoNLL, the mean F1 of the first three.
public final class CorefScorer {
    /// Similarities are paired as whole numbers of this part.
    private static final double UNIT = 1e12;

    private CorefScorer() {}

    /// The score of all clusters, those of a single item included.
    public static CorefScore score(Clustering key, Clustering response) {
        double alike = alike(key, response);
        return new CorefScore(
                Rate.of(muc(response, key), muc(key, response)),
                Rate.of(bCubed(response, key), bCubed(key, response)),
                Rate.of(
                        new Ratio(alike, response.clusters().size()),
                        new Ratio(alike, key.clusters().size())),
                Rate.of(lea(response, key), lea(key, response)),
                key.clusters().size(),
                response.clusters().size());
    }

    /// Links of one side that the other has, too.
    private static Ratio muc(Clustering side, Clustering other) {
        int kept = 0;
        int links = 0;
        for (List<String> cluster : side.clusters()) {
            Map<Integer, Integer> parts = other.parts(cluster);
            int found = parts.values().stream().mapToInt(Integer::intValue).sum();
            kept += found - parts.size();
            links += cluster.size() - 1;
        }
        return new Ratio(kept, links);
    }

    private static Ratio bCubed(Clustering side, Clustering other) {
        double sum = 0;
        int items = 0;
        for (List<String> cluster : side.clusters()) {
            double shares = 0;
            for (int part : other.parts(cluster).values()) {
                shares += (double) part * part / cluster.size();
            }
            sum += shares;
            items += cluster.size();
        }
        return new Ratio(sum, items);
    }

    /// The total similarity of the best one-to-one alignment.
    private static double alike(Clustering key, Clustering response) {
        List<Map<Integer, Integer>> parts = new ArrayList<>();
        key.clusters().forEach(cluster -> parts.add(response.parts(cluster)));
        double[] total = {0};
        Matching.exact(parts.size(), gold -> similar(key, response, gold, parts.get(gold)))
                .forEach((gold, predicted) -> total[0] += similarity(
                        parts.get(gold).getOrDefault(predicted, 0),
                        key.clusters().get(gold).size(),
                        response.clusters().get(predicted).size()));
        return total[0];
    }

    private static Map<Integer, Long> similar(
            Clustering key, Clustering response, int gold, Map<Integer, Integer> parts) {
        Map<Integer, Long> weights = new TreeMap<>();
        parts.forEach((predicted, shared) -> weights.put(
                predicted,
                Math.round(UNIT
                        * similarity(
                                shared,
                                key.clusters().get(gold).size(),
                                response.clusters().get(predicted).size()))));
        return weights;
    }

    private static double similarity(int shared, int one, int other) {
        return 2.0 * shared / (one + other);
    }

    /// Links found, each cluster weighed by its size; a single item is its own link.
    private static Ratio lea(Clustering side, Clustering other) {
        double sum = 0;
        int items = 0;
        for (List<String> cluster : side.clusters()) {
            items += cluster.size();
            sum += cluster.size() == 1 ? alone(cluster, other) : cluster.size() * linked(cluster, other);
        }
        return new Ratio(sum, items);
    }

    private static int alone(List<String> cluster, Clustering other) {
        Integer there = other.clusterOf().get(cluster.getFirst());
        return there != null && other.clusters().get(there).size() == 1 ? 1 : 0;
    }

    private static double linked(List<String> cluster, Clustering other) {
        double found = 0;
        for (int part : other.parts(cluster).values()) {
            found += links(part);
        }
        return found / links(cluster.size());
    }

    private static double links(int items) {
        return items * (items - 1) / 2.0;
    }
}
