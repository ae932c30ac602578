package parallax.eval.timexes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.eval.lines.LineFile;

/// Predictions by document, each list in the order of its file: document, start, end, type, value and columns that
/// do not matter, a line each.
public record PredictedTimexes(Map<String, List<MarkedTimex>> byDocument) {
    private static final int COLUMNS = 5;

    /// Reads a file; shorter lines are left out, as the independent scorer leaves them out.
    ///
    /// @throws IOException naming the file where it is absent, and the line without whole numbers
    public static PredictedTimexes read(Path path) throws IOException {
        LineFile file = new LineFile(path);
        List<String> lines = file.read();
        Map<String, List<MarkedTimex>> found = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            List<String> cells = List.of(lines.get(at).split("\t", -1));
            if (cells.size() >= COLUMNS) {
                found.computeIfAbsent(cells.getFirst(), first -> new ArrayList<>())
                        .add(timex(file, at, cells));
            }
        }
        return new PredictedTimexes(found);
    }

    private static MarkedTimex timex(LineFile file, int line, List<String> cells) throws IOException {
        try {
            return new MarkedTimex(
                    Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)), cells.get(3), cells.get(4));
        } catch (NumberFormatException e) {
            throw file.wrong(line, "no whole number: " + e.getMessage());
        }
    }

    /// Those of a document; empty where it has none.
    List<MarkedTimex> of(String document) {
        return byDocument.getOrDefault(document, List.of());
    }
}
