package parallax.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanningTreeTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noTreeWithOneRootScoresMore(int size) {
        Random random = new Random(size);
        for (int round = 0; round < 200; round++) {
            float[][] scores = new float[size][size + 1];
            for (float[] row : scores) {
                for (int head = 0; head <= size; head++) {
                    row[head] = random.nextInt(-20, 20);
                }
            }
            int[] heads = SpanningTree.heads(scores);
            assertThat(isTree(heads)).isTrue();
            assertThat(sum(scores, heads)).isEqualTo(best(scores, new int[size], 0));
        }
    }

    /// The best sum over all trees, tried one by one.
    private static float best(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? sum(scores, heads) : Float.NEGATIVE_INFINITY;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    private static float sum(float[][] scores, int[] heads) {
        float sum = 0;
        for (int word = 0; word < heads.length; word++) {
            sum += scores[word][heads[word]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            roots += heads[word] == 0 ? 1 : 0;
            int at = word + 1;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at - 1];
            }
        }
        return roots == 1;
    }
}
