package parallax.language.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// The small last steps that stay outside the network, because they need the tree or the whole sequence: what relation
/// a pair has, and which labels may follow each other. Weights and label names come with the model.
final class Heads {
    final List<String> tags;
    final LabelChain names;
    final LabelChain roles;
    final EventHead events;
    private final List<String> relations;
    private final float[][] weights;
    private final float[] bias;
    private final float[] root;

    Heads(Map<String, String> metadata) {
        this.tags = labels(metadata, "tags");
        this.relations = labels(metadata, "relations");
        this.names = new LabelChain(labels(metadata, "names"));
        List<String> attribution = labels(metadata, "roles");
        this.roles = new LabelChain(attribution, matrix(metadata, "role_moves", attribution.size()));
        this.events = new EventHead(labels(metadata, "events"), labels(metadata, "statuses"));
        this.weights = matrix(metadata, "relation_weights", relations.size());
        this.bias = matrix(metadata, "relation_bias", 1)[0];
        this.root = matrix(metadata, "relation_root", 1)[0];
    }

    private static String value(Map<String, String> metadata, String key) {
        String value = metadata.get(key);
        if (value == null) {
            throw new IllegalStateException("the model has no '" + key + "'");
        }
        return value;
    }

    private static List<String> labels(Map<String, String> metadata, String key) {
        return List.of(value(metadata, key).split(" ", -1));
    }

    private static float[][] matrix(Map<String, String> metadata, String key, int rows) {
        byte[] bytes = Base64.getDecoder().decode(value(metadata, key));
        var numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        float[][] matrix = new float[rows][numbers.remaining() / rows];
        for (float[] row : matrix) {
            numbers.get(row);
        }
        return matrix;
    }

    /// The relation of a word to its head.
    ///
    /// @param child the word's lower vector
    /// @param above the head's upper vector; null if the head is the root
    String relation(float[] child, float @org.jspecify.annotations.Nullable [] above) {
        float[] top = above == null ? root : above;
        float[] hidden = new float[child.length];
        for (int at = 0; at < hidden.length; at++) {
            hidden[at] = gelu(child[at] + top[at]);
        }
        float[] scores = bias.clone();
        for (int label = 0; label < scores.length; label++) {
            float[] row = weights[label];
            float sum = 0;
            for (int at = 0; at < hidden.length; at++) {
                sum += row[at] * hidden[at];
            }
            scores[label] += sum;
        }
        return relations.get(LabelChain.argmax(scores));
    }

    /// Gaussian error linear unit (Hendrycks and Gimpel 2016), in the approximation with the hyperbolic tangent.
    private static float gelu(float x) {
        return (float) (0.5 * x * (1 + Math.tanh(0.7978845608028654 * (x + 0.044715 * x * x * x))));
    }
}
