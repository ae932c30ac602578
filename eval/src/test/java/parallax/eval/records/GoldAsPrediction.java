package parallax.eval.records;

import parallax.eval.anchor.CodePointText;
import parallax.eval.anchor.GoldAnchors;
import parallax.eval.anchor.Stretch;
import parallax.eval.tally.Notes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Gold with offsets in every anchor: a perfect prediction, to be spoiled by a test.
record GoldAsPrediction(CodePointText text) {
    ObjectNode of(JsonNode gold) {
        return (ObjectNode) copy(gold);
    }

    private JsonNode copy(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode copied = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copied.add(copy(item)));
            return copied;
        }
        return node instanceof ObjectNode object ? object(object) : node;
    }

    private ObjectNode object(ObjectNode object) {
        ObjectNode copied = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(field -> copied.set(field.getKey(), copy(field.getValue())));
        if (object.has("quote") && new GoldAnchors(text, "", new Notes()).read(object) instanceof Stretch stretch) {
            copied.remove("nth");
            copied.put("start", text.unitAt(stretch.start())).put("end", text.unitAt(stretch.end()));
        }
        return copied;
    }
}
