package parallax.eval.anchor;

import java.util.Set;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// How many predicted anchors there are, and how many of them do not quote the text at their offsets.
///
/// @param anchors    all anchors
/// @param unfaithful those that are empty, outside the text, inside a surrogate pair, or quote other words
public record Faithfulness(int anchors, int unfaithful) {
    private static final Set<String> ANCHOR_KEYS = Set.of("span", "cue", "content", "sourceSpan", "trigger");

    /// Nothing checked yet.
    public static Faithfulness none() {
        return new Faithfulness(0, 0);
    }

    /// Checks every anchor of a prediction, however deep.
    public static Faithfulness of(JsonNode prediction, CodePointText text) {
        return walk(prediction, "", text);
    }

    /// Both counted together.
    public Faithfulness plus(Faithfulness other) {
        return new Faithfulness(anchors + other.anchors, unfaithful + other.unfaithful);
    }

    private static Faithfulness walk(JsonNode node, String key, CodePointText text) {
        Faithfulness sum = none();
        if (node.isObject()) {
            sum = isAnchor(node, key) ? check(node, text) : sum;
            for (var property : node.properties()) {
                sum = sum.plus(walk(property.getValue(), property.getKey(), text));
            }
        } else if (node.isArray()) {
            for (JsonNode item : node) {
                sum = sum.plus(walk(item, key, text));
            }
        } else if (node.isString() && LooseJson.given(node) && ANCHOR_KEYS.contains(key)) {
            sum = new Faithfulness(1, 1);
        }
        return sum;
    }

    private static boolean isAnchor(JsonNode node, String key) {
        return node.has("quote")
                || PredictedAnchors.hasOffsets(node)
                || (ANCHOR_KEYS.contains(key) && LooseJson.given(node));
    }

    private static Faithfulness check(JsonNode anchor, CodePointText text) {
        boolean faithful = PredictedAnchors.byOffsets(text, anchor) instanceof Stretch stretch
                && JsonNodeFactory.instance.stringNode(text.words(stretch)).equals(LooseJson.field(anchor, "quote"));
        return new Faithfulness(1, faithful ? 0 : 1);
    }
}
