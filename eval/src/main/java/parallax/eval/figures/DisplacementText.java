package parallax.eval.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.eval.lines.JsonLines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An excerpt of a report with its displacement figures.
public record DisplacementText(String text, List<DisplacementFigure> figures) {
    public DisplacementText {
        figures = List.copyOf(figures);
    }

    /// The gold: one figure a line; lines of one text are put together.
    ///
    /// @return in the order in which texts first stand
    /// @throws IOException naming the file where it is absent, and the line that is no JSON
    public static List<DisplacementText> gold(Path file) throws IOException {
        Map<String, List<DisplacementFigure>> texts = new LinkedHashMap<>();
        for (JsonNode row : new JsonLines(file).read(object -> object)) {
            texts.computeIfAbsent(row.path("text").asString(""), first -> new ArrayList<>())
                    .add(DisplacementFigure.of(row));
        }
        return texts.entrySet().stream()
                .map(entry -> new DisplacementText(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Predictions: one text a line.
    ///
    /// @throws IOException naming the file where it is absent, and the line without figures
    public static List<DisplacementText> predicted(Path file) throws IOException {
        return new JsonLines(file)
                .read(object -> new DisplacementText(
                        object.path("text").asString(""),
                        JsonLines.elements(object, "figures").stream()
                                .map(DisplacementFigure::of)
                                .toList()));
    }

    /// Its line in a file of predictions.
    String line() {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        object.put("text", text);
        ArrayNode array = object.putArray("figures");
        figures.forEach(figure -> array.add(figure.json()));
        return object.toString();
    }
}
