package parallax.casefile.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An actor as JSON, with all that an account needs to name it.
final class ActorJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ActorJson() {}

    static JsonNode node(@Nullable Actor actor) {
        if (actor == null) {
            return NODES.nullNode();
        }
        ObjectNode json = NODES.objectNode()
                .put("id", actor.id())
                .put("name", actor.name())
                .put("kind", actor.kind().label());
        if (actor.parent() != null) {
            json.put("parent", actor.parent());
        }
        return json.put("listed", actor.listed());
    }

    static ArrayNode nodes(List<Actor> actors) {
        ArrayNode nodes = NODES.arrayNode();
        actors.forEach(actor -> nodes.add(node(actor)));
        return nodes;
    }

    static Actor actor(Fields fields) {
        return new Actor(
                fields.someText("id"),
                fields.someText("name"),
                ActorKind.ofLabel(fields.someText("kind")),
                fields.text("parent"),
                fields.flag("listed"));
    }
}
