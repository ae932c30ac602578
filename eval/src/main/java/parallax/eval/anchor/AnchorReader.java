package parallax.eval.anchor;

import tools.jackson.databind.JsonNode;

/// Turns the anchors of one side, as its file writes them, into places of the text.
@FunctionalInterface
public interface AnchorReader {
    /// Where the anchor points; of a list, its first part.
    Anchor read(JsonNode anchor);
}
