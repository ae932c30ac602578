package parallax.export;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Values as JSON on one line.
public final class JsonLine {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonLine() {}

    /// An object, its keys in the map's order. Dates become text.
    public static String of(Map<String, @Nullable Object> values) {
        ObjectNode node = NODES.objectNode();
        values.forEach((key, value) -> node.set(key, node(value)));
        return of(node);
    }

    static String of(List<?> values) {
        return of(node(values));
    }

    public static String of(JsonNode node) {
        return JSON.writeValueAsString(node);
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case Boolean flag -> NODES.booleanNode(flag);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case BigInteger number -> NODES.numberNode(number);
            case BigDecimal number -> NODES.numberNode(number);
            case List<?> list -> {
                ArrayNode array = NODES.arrayNode();
                list.forEach(item -> array.add(node(item)));
                yield array;
            }
            default -> NODES.stringNode(value.toString());
        };
    }
}
