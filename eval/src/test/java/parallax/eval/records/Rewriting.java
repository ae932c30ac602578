package parallax.eval.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A comparison as another program might have written it: issues split, joined and in another order, answers and
/// relations lost, relations renamed, turned round and doubled, other accounts silent, origins regrouped, accounts
/// under longer names. Seeded.
final class Rewriting {
    private static final List<String> RELATIONS =
            List.of("agrees", "refine", "Updates", "differ in scope", "scope", "conflict", "denies", "unclear");

    private final Random random;

    Rewriting(long seed) {
        this.random = new Random(seed);
    }

    String of(String comparison) {
        ObjectNode whole = (ObjectNode) JsonMapper.shared().readTree(comparison);
        List<JsonNode> issues = new ArrayList<>();
        whole.path("issues").forEach(issue -> {
            if (chance(0.9)) {
                issues.add(issue((ObjectNode) issue));
            }
            if (chance(0.15)) {
                issues.add(issue((ObjectNode) issue.deepCopy()));
            }
        });
        Collections.shuffle(issues, random);
        whole.set("issues", array(issues));
        ArrayNode origins = JsonNodeFactory.instance.arrayNode();
        whole.path("origins").forEach(group -> {
            if (chance(0.3) && !origins.isEmpty()) {
                group.forEach(((ArrayNode) origins.path(0))::add);
            } else {
                origins.add(group);
            }
        });
        whole.set("origins", origins);
        return whole.toString();
    }

    private ObjectNode issue(ObjectNode issue) {
        issue.set("answers", some(issue.path("answers"), this::answer));
        issue.set("relations", some(issue.path("relations"), this::relation));
        if (chance(0.4)) {
            ((ArrayNode) issue.path("silent")).add(chance(0.5) ? "a" : "e.txt");
        }
        return chance(0.1) ? issue.put("slot", "who") : issue;
    }

    private JsonNode answer(JsonNode answer) {
        ObjectNode changed = (ObjectNode) answer;
        if (chance(0.2)) {
            changed.put("account", changed.path("account").stringValue().toUpperCase(Locale.ROOT) + ".txt");
        }
        return chance(0.1) ? changed.put("record", "f" + random.nextInt(9)) : changed;
    }

    private JsonNode relation(JsonNode relation) {
        ObjectNode changed = (ObjectNode) relation;
        JsonNode left = changed.path("left");
        if (chance(0.4)) {
            changed.set("left", changed.path("right"));
            changed.set("right", left);
        }
        if (chance(0.1) && left.isString()) {
            String[] parts = left.stringValue().split(":", -1);
            changed.putObject("left").put("account", parts[0]).put("record", parts[1]);
        }
        return chance(0.3) ? changed.put("relation", RELATIONS.get(random.nextInt(RELATIONS.size()))) : changed;
    }

    private ArrayNode some(JsonNode items, UnaryOperator<JsonNode> change) {
        List<JsonNode> kept = new ArrayList<>();
        for (JsonNode item : items) {
            if (chance(0.85)) {
                kept.add(change.apply(item));
            }
            if (chance(0.1)) {
                kept.add(change.apply(item.deepCopy()));
            }
        }
        Collections.shuffle(kept, random);
        return array(kept);
    }

    private static ArrayNode array(List<JsonNode> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(array::add);
        return array;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
