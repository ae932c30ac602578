package parallax.eval.records;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parallax.eval.tally.Notes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the object in a JSON file.
public final class JsonFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonFile() {}

    /// The object, or null where there is none, with a note that says why.
    public static @Nullable JsonNode read(Path file, Notes notes) {
        String name = file.getFileName().toString();
        try {
            JsonNode node = JSON.readTree(file.toFile());
            if (node.isObject()) {
                return node;
            }
            notes.add(name, "no JSON object at the top");
        } catch (JacksonException e) {
            notes.add(name, "not readable: " + e.getOriginalMessage());
        }
        return null;
    }
}
