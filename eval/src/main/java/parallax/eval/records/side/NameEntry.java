package parallax.eval.records.side;

import parallax.eval.anchor.Anchor;
import tools.jackson.databind.JsonNode;

/// A name in the text and the actor it names. Its index counts the names of all actors.
public record NameEntry(int index, String id, JsonNode raw, Anchor span, CastMember actor) implements Entry {}
