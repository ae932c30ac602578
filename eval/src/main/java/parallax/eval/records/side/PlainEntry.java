package parallax.eval.records.side;

import parallax.eval.anchor.Anchor;
import tools.jackson.databind.JsonNode;

/// An event, figure, position, place or time.
public record PlainEntry(int index, String id, JsonNode raw, Anchor span) implements Entry {}
