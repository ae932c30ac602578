package parallax.eval.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file with a JSON object a line; blank lines are left out.
public final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LineFile file;

    public JsonLines(Path path) {
        this.file = new LineFile(path);
    }

    /// Makes something of an object; an `IllegalArgumentException` says why it cannot.
    public interface Maker<T> {
        T make(JsonNode object);
    }

    /// What is made of each object, in order.
    ///
    /// @throws IOException naming the file where it is absent, and the line of which nothing can be made
    public <T> List<T> read(Maker<T> maker) throws IOException {
        List<T> made = new ArrayList<>();
        List<String> lines = file.read();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                made.add(made(at, lines.get(at), maker));
            }
        }
        return made;
    }

    private <T> T made(int at, String line, Maker<T> maker) throws IOException {
        try {
            return maker.make(JSON.readTree(line));
        } catch (JacksonException e) {
            throw file.wrong(at, "no JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw file.wrong(at, "unlike the others: " + e.getMessage());
        }
    }

    /// The elements of an array.
    ///
    /// @throws IllegalArgumentException where there is no such array
    public static List<JsonNode> elements(JsonNode object, String field) {
        JsonNode array = object.path(field);
        if (!array.isArray()) {
            throw new IllegalArgumentException("no array '" + field + "'");
        }
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    /// The strings of an array.
    ///
    /// @throws IllegalArgumentException where there is no such array
    public static List<String> strings(JsonNode object, String field) {
        return elements(object, field).stream().map(JsonNode::asString).toList();
    }
}
