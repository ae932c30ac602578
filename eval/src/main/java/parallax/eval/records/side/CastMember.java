package parallax.eval.records.side;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import parallax.eval.value.Folding;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;

/// An actor of one side.
///
/// @param key   its id
/// @param kind  the words of its kind; empty where none is given
/// @param names its folded name and aliases
public record CastMember(String key, String kind, Set<String> names) {
    static CastMember of(String key, JsonNode raw) {
        Set<String> names = new LinkedHashSet<>();
        names.add(Folding.name(Objects.requireNonNullElse(LooseJson.firstGiven(raw, "name"), "")));
        for (JsonNode alias : LooseJson.listed(raw.path("aliases"))) {
            String name = alias.isObject() ? LooseJson.firstGiven(alias, "name", "quote") : LooseJson.words(alias);
            names.add(Folding.name(name == null ? "" : name));
        }
        names.remove("");
        return new CastMember(key, LooseJson.words(raw.path("kind")), names);
    }

    static CastMember unlisted(String key) {
        String name = Folding.name(key.replace("-", " ").replace("_", " "));
        return new CastMember(key, "", name.isEmpty() ? Set.of() : Set.of(name));
    }
}
