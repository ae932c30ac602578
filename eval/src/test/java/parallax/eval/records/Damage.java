package parallax.eval.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Spoils predictions in every way a reader can be wrong: lost and doubled records, moved anchors, other labels, ids
/// and numbers, and now and then a value of a wrong type. Seeded, so that a failure can be seen again.
final class Damage {
    private static final List<String> WORDS = List.of(
            "Own",
            "attributed",
            "scareQuoted",
            "denied (did not happen)",
            "trapped",
            "Kaiser Straße",
            "",
            "s1",
            "author",
            "2021-04",
            "2021-04-31",
            "12,000",
            "per cent",
            "Organization",
            "ISTANBUL İı ς",
            "the Émigré’s Council");
    private static final double LOSE = 0.04;
    private static final double DOUBLE = 0.04;
    private static final double MOVE = 0.15;
    private static final double RELABEL = 0.08;

    private final Random random;

    Damage(long seed) {
        this.random = new Random(seed);
    }

    void spoil(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            JsonNode data = JsonMapper.shared().readTree(file.toFile());
            Files.writeString(file, spoil(data).toString(), StandardCharsets.UTF_8);
        }
    }

    private JsonNode spoil(JsonNode node) {
        return switch (node) {
            case ArrayNode array -> array(array);
            case ObjectNode object -> object(object);
            default -> random.nextDouble() < RELABEL ? leaf(node) : node;
        };
    }

    private ArrayNode array(ArrayNode array) {
        ArrayNode spoiled = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : array) {
            if (random.nextDouble() >= LOSE) {
                spoiled.add(spoil(item));
            }
            if (random.nextDouble() < DOUBLE) {
                spoiled.insert(random.nextInt(spoiled.size() + 1), spoil(item));
            }
        }
        return spoiled;
    }

    private ObjectNode object(ObjectNode object) {
        ObjectNode spoiled = JsonNodeFactory.instance.objectNode();
        for (String key : new ArrayList<>(object.propertyNames())) {
            JsonNode value = object.path(key);
            if (key.equals("start") || key.equals("end")) {
                spoiled.set(key, moved(value));
            } else if (random.nextDouble() >= LOSE / 4) {
                spoiled.set(key, key.equals("quote") ? value : spoil(value));
            }
        }
        return spoiled;
    }

    private JsonNode moved(JsonNode offset) {
        return random.nextDouble() < MOVE
                ? JsonNodeFactory.instance.numberNode(offset.asInt() + random.nextInt(25) - 12)
                : offset;
    }

    private JsonNode leaf(JsonNode node) {
        if (node.isNumber() && random.nextBoolean()) {
            return JsonNodeFactory.instance.numberNode(node.asDouble() + random.nextInt(3) * 0.1);
        }
        return switch (random.nextInt(12)) {
            case 0 -> JsonNodeFactory.instance.nullNode();
            case 1 -> JsonNodeFactory.instance.numberNode(random.nextInt(3));
            default -> JsonNodeFactory.instance.stringNode(WORDS.get(random.nextInt(WORDS.size())));
        };
    }
}
