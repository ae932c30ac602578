package parallax.language.encoder;

import java.util.Arrays;
import java.util.List;

/// The best sequence of labels of which each may follow the one before (Viterbi).
final class LabelChain {
    private static final float NEVER = -1e4f;

    private final List<String> labels;
    private final float[][] moves;
    private final float[] first;

    /// @param moves score of going from a label, the row, to the next, the column
    LabelChain(List<String> labels, float[][] moves) {
        this.labels = List.copyOf(labels);
        this.moves = new float[labels.size()][labels.size()];
        this.first = new float[labels.size()];
        for (int to = 0; to < labels.size(); to++) {
            first[to] = mayFollow("O", labels.get(to)) ? 0 : NEVER;
            for (int from = 0; from < labels.size(); from++) {
                this.moves[from][to] = moves[from][to] + (mayFollow(labels.get(from), labels.get(to)) ? 0 : NEVER);
            }
        }
    }

    /// With no preference beyond what BIO allows.
    LabelChain(List<String> labels) {
        this(labels, new float[labels.size()][labels.size()]);
    }

    private static boolean mayFollow(String from, String to) {
        return !to.startsWith("I-") || from.endsWith(to.substring(1));
    }

    /// The labels in order, one a row of scores.
    List<String> best(List<float[]> scores) {
        if (scores.isEmpty()) {
            return List.of();
        }
        int[][] came = new int[scores.size()][labels.size()];
        float[] best = plus(scores.getFirst(), first);
        for (int at = 1; at < scores.size(); at++) {
            best = step(best, scores.get(at), came[at]);
        }
        String[] found = new String[scores.size()];
        int label = argmax(best);
        for (int at = scores.size() - 1; at >= 0; at--) {
            found[at] = labels.get(label);
            label = came[at][label];
        }
        return Arrays.asList(found);
    }

    private float[] step(float[] before, float[] scores, int[] came) {
        float[] next = new float[labels.size()];
        for (int to = 0; to < next.length; to++) {
            int from = 0;
            for (int other = 1; other < next.length; other++) {
                from = before[other] + moves[other][to] > before[from] + moves[from][to] ? other : from;
            }
            came[to] = from;
            next[to] = before[from] + moves[from][to] + scores[to];
        }
        return next;
    }

    private static float[] plus(float[] a, float[] b) {
        float[] sum = a.clone();
        for (int at = 0; at < sum.length; at++) {
            sum[at] += b[at];
        }
        return sum;
    }

    static int argmax(float[] scores) {
        int best = 0;
        for (int at = 1; at < scores.length; at++) {
            best = scores[at] > scores[best] ? at : best;
        }
        return best;
    }
}
