package parallax.eval.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import parallax.eval.lines.JsonLines;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A sentence of NewsQuant with its quantities.
///
/// @param text empty where the line has none, as a file of predictions may
public record NewsQuantSentence(String text, List<NewsQuantity> quantities) {
    public NewsQuantSentence {
        quantities = List.copyOf(quantities);
    }

    /// The sentences of a file of gold or predictions, in order.
    ///
    /// @throws IOException naming the file where it is absent, and the line without quantities
    public static List<NewsQuantSentence> read(Path file) throws IOException {
        return new JsonLines(file)
                .read(object -> new NewsQuantSentence(
                        object.path("text").asString(""),
                        JsonLines.elements(object, "quantities").stream()
                                .map(NewsQuantity::of)
                                .toList()));
    }

    /// Its line in a file of predictions.
    String line() {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        object.put("text", text);
        ArrayNode array = object.putArray("quantities");
        quantities.forEach(quantity -> array.add(quantity.json()));
        return object.toString();
    }
}
