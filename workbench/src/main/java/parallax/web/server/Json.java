package parallax.web.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.web.page.BadRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Answers as JSON: a record's components are its fields, days are `2021-03-27`.
final class Json {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Json() {}

    static String of(Record answer) {
        return JSON.writeValueAsString(answer);
    }

    /// The fields of a posted object: texts, numbers and flags, or lists of them.
    ///
    /// @throws BadRequest where it is no such object
    static Map<String, List<String>> fields(String body) {
        try {
            JsonNode object = JSON.readTree(body);
            if (!object.isObject()) {
                throw new BadRequest("the body must be a JSON object");
            }
            Map<String, List<String>> fields = new LinkedHashMap<>();
            object.properties().forEach(field -> fields.put(field.getKey(), values(field.getKey(), field.getValue())));
            return fields;
        } catch (JacksonException e) {
            throw new BadRequest("the body is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static List<String> values(String name, JsonNode node) {
        List<String> values = new ArrayList<>();
        for (JsonNode item : node.isArray() ? node : List.of(node)) {
            if (item.isContainer()) {
                throw new BadRequest("\"" + name + "\" must be a text, a number, a flag or a list of them");
            }
            if (!item.isNull()) {
                values.add(item.asString());
            }
        }
        return values;
    }
}
