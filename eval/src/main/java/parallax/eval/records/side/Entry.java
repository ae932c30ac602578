package parallax.eval.records.side;

import parallax.eval.anchor.Anchor;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;

/// One record of one side.
public sealed interface Entry permits PlainEntry, NameEntry, StatementEntry {
    /// Its place in its section, from 0.
    int index();

    /// Its id, or `section[index]` where it has none.
    String id();

    /// The record as its file has it.
    JsonNode raw();

    /// Its main place in the text; missing where it has none.
    Anchor span();

    /// A field's words; empty where there is none.
    default String words(String key) {
        return LooseJson.words(raw().path(key));
    }
}
