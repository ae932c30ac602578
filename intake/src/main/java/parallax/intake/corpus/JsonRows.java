package parallax.intake.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import parallax.intake.source.Limits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON objects as rows: nested objects become columns `outer.inner`, lists of words are joined by commas.
final class JsonRows {
    private static final int DEEPEST = 64;
    private static final int COLUMN_DEPTH = 4;
    private final JsonMapper json;

    JsonRows(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength(limits.text() + 1)
                .maxNestingDepth(DEEPEST)
                .build();
        this.json = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .build();
    }

    JsonMapper json() {
        return json;
    }

    /// The columns of an object.
    Map<String, String> row(JsonNode object) {
        Map<String, String> row = new LinkedHashMap<>();
        add(object, "", 0, row);
        return row;
    }

    private void add(JsonNode object, String prefix, int depth, Map<String, String> row) {
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            String column = prefix + property.getKey();
            if (value.isObject() && depth < COLUMN_DEPTH) {
                add(value, column + ".", depth + 1, row);
            } else if (value.isArray()) {
                row.putIfAbsent(column, joined(value));
            } else if (value.isValueNode() && !value.isNull()) {
                row.putIfAbsent(column, value.asString());
            }
        });
    }

    private static String joined(JsonNode list) {
        StringJoiner words = new StringJoiner(", ");
        for (JsonNode item : list) {
            if (item.isValueNode() && !item.isNull()) {
                words.add(item.asString());
            }
        }
        return words.toString();
    }
}
