package parallax.eval.records.side;

import java.util.List;
import parallax.eval.anchor.Anchor;
import parallax.eval.anchor.Stretch;
import tools.jackson.databind.JsonNode;

/// A statement. Its span is its content, or its cue where it has no content.
///
/// @param parts the readable pieces of the content, `contentMore` included
public record StatementEntry(
        int index, String id, JsonNode raw, Anchor span, Anchor cue, Anchor source, Anchor content, List<Stretch> parts)
        implements Entry {}
