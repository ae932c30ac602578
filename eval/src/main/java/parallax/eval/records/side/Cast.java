package parallax.eval.records.side;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;

/// The actors of one side, by id. An id that is not listed becomes an actor known by the words of its id.
public final class Cast {
    private final Map<String, CastMember> members = new LinkedHashMap<>();
    private final Set<String> listed = new LinkedHashSet<>();
    private final Consumer<String> onUnlisted;

    /// @param onUnlisted told an id the first time it is asked for without being listed
    Cast(Consumer<String> onUnlisted) {
        this.onUnlisted = onUnlisted;
    }

    /// Adds a listed actor, unless there is one with this id.
    boolean add(String key, JsonNode raw) {
        return listed.add(key) && members.putIfAbsent(key, CastMember.of(key, raw)) == null;
    }

    /// The ids of the listed actors, in their order.
    public Set<String> listed() {
        return listed;
    }

    /// The actor with this id.
    public CastMember member(String key) {
        return members.computeIfAbsent(key, unknown -> {
            onUnlisted.accept(unknown);
            return CastMember.unlisted(unknown);
        });
    }

    /// The actors that a record's field names: one id or several, as words or as objects with `id` or `name`.
    public List<CastMember> members(JsonNode field) {
        return members(LooseJson.asList(field));
    }

    /// The actors that these values name, each once.
    public List<CastMember> members(List<JsonNode> values) {
        Set<String> keys = new LinkedHashSet<>();
        for (JsonNode value : values) {
            String key = value.isObject() ? LooseJson.firstGiven(value, "id", "name") : LooseJson.words(value);
            if (key != null && LooseJson.given(value)) {
                keys.add(key);
            }
        }
        List<CastMember> found = new ArrayList<>();
        keys.forEach(key -> found.add(member(key)));
        return found;
    }
}
