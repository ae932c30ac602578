package parallax.eval.anchor;

import static parallax.eval.value.LooseJson.isWhole;

import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;

/// Anchors by UTF-16 offsets: `{"start", "end", "quote"}`. One without readable offsets is missing.
///
/// @param text the account's text
public record PredictedAnchors(CodePointText text) implements AnchorReader {
    @Override
    public Anchor read(JsonNode anchor) {
        JsonNode first = anchor.isArray() ? anchor.path(0) : anchor;
        return first.isObject() ? byOffsets(text, first) : NoAnchor.MISSING;
    }

    static boolean hasOffsets(JsonNode anchor) {
        return isWhole(LooseJson.field(anchor, "start")) && isWhole(LooseJson.field(anchor, "end"));
    }

    static Anchor byOffsets(CodePointText text, JsonNode anchor) {
        JsonNode start = LooseJson.field(anchor, "start");
        JsonNode end = LooseJson.field(anchor, "end");
        return hasOffsets(anchor) && start.canConvertToLong() && end.canConvertToLong()
                ? text.between(start.longValue(), end.longValue())
                : NoAnchor.MISSING;
    }
}
