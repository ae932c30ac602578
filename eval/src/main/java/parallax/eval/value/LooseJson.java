package parallax.eval.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads JSON that people and other programs wrote: a wrong type is nothing, never an error.
public final class LooseJson {
    private LooseJson() {}

    /// The field, or a missing node where there is none or the node is no object.
    public static JsonNode field(JsonNode node, String key) {
        return node.path(key);
    }

    /// Whether there is something: not null, `false`, 0 or empty.
    public static boolean given(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return false;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isNumber()) {
            return node.doubleValue() != 0;
        }
        return node.isString() ? !node.stringValue().isEmpty() : !node.isEmpty();
    }

    /// Whether the node is a number without a fraction.
    public static boolean isWhole(JsonNode node) {
        return node.isIntegralNumber();
    }

    /// The value in words; empty where there is none.
    public static String words(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        return node.isString() ? node.stringValue() : node.toString();
    }

    /// The words of the first of these fields that says something, else null.
    public static @Nullable String firstGiven(JsonNode node, String... keys) {
        for (String key : keys) {
            JsonNode value = field(node, key);
            if (given(value)) {
                return words(value);
            }
        }
        return null;
    }

    /// An array's items; nothing for null and empty values; else the value as the only item.
    public static List<JsonNode> listed(JsonNode node) {
        if (node.isArray()) {
            return items(node);
        }
        boolean empty = node.isMissingNode()
                || node.isNull()
                || (node.isString() && node.stringValue().isEmpty());
        return empty || (node.isObject() && node.isEmpty()) ? List.of() : List.of(node);
    }

    /// An array's items, or the value itself, whatever it is, as the only item.
    public static List<JsonNode> asList(JsonNode node) {
        return node.isArray() ? items(node) : List.of(node);
    }

    /// A name for display and comparison: lists joined by commas, objects by their name or quote.
    public static String joined(JsonNode node) {
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            items(node).forEach(item -> parts.add(joined(item)));
            return String.join(", ", parts);
        }
        if (node.isObject()) {
            String name = firstGiven(node, "name", "quote");
            return name == null ? "" : name;
        }
        return given(node) ? words(node).strip() : "";
    }

    /// The words cut to at most `width` characters, the last one an ellipsis.
    public static String shorten(String words, int width) {
        String squeezed = Characters.squeeze(words);
        int length = squeezed.codePointCount(0, squeezed.length());
        return length <= width ? squeezed : squeezed.substring(0, squeezed.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static List<JsonNode> items(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }
}
