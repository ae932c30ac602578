package parallax.eval.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parallax.eval.lines.JsonLines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A paragraph of a document as one annotator marked it.
///
/// @param document  its name
/// @param annotator their mark
/// @param tokens    as the corpus writes them, at least one
/// @param sentences number of each token's sentence
public record AttributionUnit(String document, String annotator, List<String> tokens, List<Integer> sentences) {
    /// The treebanks' signs for what the text had, so that the encoder sees what it sees in any text.
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("``", "“"),
            Map.entry("''", "”"),
            Map.entry("`", "‘"),
            Map.entry("--", "—"),
            Map.entry("-LRB-", "("),
            Map.entry("-RRB-", ")"),
            Map.entry("-LSB-", "["),
            Map.entry("-RSB-", "]"),
            Map.entry("-LCB-", "{"),
            Map.entry("-RCB-", "}"));

    public AttributionUnit {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        if (tokens.isEmpty() || tokens.size() != sentences.size()) {
            throw new IllegalArgumentException(tokens.size() + " tokens and " + sentences.size() + " sentence numbers");
        }
    }

    /// The units of a file, in order.
    ///
    /// @throws IOException naming the file where it is absent, and the line that is no unit
    public static List<AttributionUnit> read(Path file) throws IOException {
        return new JsonLines(file).read(AttributionUnit::of);
    }

    /// The labels of each unit of a file of gold or predictions, in order.
    ///
    /// @throws IOException naming the file where it is absent, and the line without labels
    public static List<List<String>> labels(Path file) throws IOException {
        return new JsonLines(file).read(object -> JsonLines.strings(object, "labels"));
    }

    /// The tokens of each sentence, as the text had them.
    List<List<String>> written() {
        List<List<String>> written = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (at == 0 || !sentences.get(at).equals(sentences.get(at - 1))) {
                written.add(new ArrayList<>());
            }
            written.getLast()
                    .add(WRITTEN.getOrDefault(tokens.get(at), tokens.get(at)).replace('\'', '’'));
        }
        return written;
    }

    /// Its line in a file of predictions.
    String line(List<String> labels) {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        object.put("doc", document);
        object.put("annotator", annotator);
        add(object.putArray("tokens"), tokens);
        add(object.putArray("labels"), labels);
        return object.toString();
    }

    private static AttributionUnit of(JsonNode object) {
        return new AttributionUnit(
                object.path("doc").asString(""),
                object.path("annotator").asString(""),
                JsonLines.strings(object, "tokens"),
                JsonLines.elements(object, "sentence").stream()
                        .map(JsonNode::asInt)
                        .toList());
    }

    private static void add(ArrayNode array, List<String> strings) {
        strings.forEach(array::add);
    }
}
