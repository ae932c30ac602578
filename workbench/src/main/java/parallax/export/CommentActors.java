package parallax.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The actors of a comment beside those of its page: whoever is named in both is one, an unnamed one is not.
final class CommentActors {
    private final ArrayNode actors;
    private final Map<String, ObjectNode> byId = new HashMap<>();
    private final String prefix;

    /// @param actors of the page; actors of the comment are added to them
    /// @param prefix of the ids of those whom only the comment has
    CommentActors(ArrayNode actors, String prefix) {
        this.actors = actors;
        this.prefix = prefix;
        actors.forEach(actor -> byId.put(actor.path("id").asString(), (ObjectNode) actor));
    }

    /// The ids, as the comment has them, that got the prefix.
    Set<String> add(JsonNode comment) {
        Set<String> own = new HashSet<>();
        for (JsonNode actor : comment) {
            String id = actor.path("id").asString();
            ObjectNode known = byId.get(id);
            if (known != null && isSame(known, actor)) {
                actor.path("names").forEach(known.withArray("names")::add);
            } else {
                own.add(id);
                actors.add(((ObjectNode) actor).put("id", prefix + id));
            }
        }
        return own;
    }

    private static boolean isSame(JsonNode known, JsonNode actor) {
        boolean named = !actor.path("kind").asString().equals("unnamed");
        return named
                && known.path("name").equals(actor.path("name"))
                && known.path("kind").equals(actor.path("kind"));
    }
}
