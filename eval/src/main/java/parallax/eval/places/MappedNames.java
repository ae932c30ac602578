package parallax.eval.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.eval.lines.LineFile;
import parallax.place.Coordinates;

/// The file of predictions: a toponym a line, by document.
final class MappedNames {
    private static final int POINT = 6;

    private MappedNames() {}

    /// Reads predictions by document, each in order of span; of several at one span the last is kept.
    static Map<String, List<MappedName>> read(Path file) throws IOException {
        Map<String, TreeMap<Long, MappedName>> bySpan = new HashMap<>();
        LineFile lines = new LineFile(file);
        List<String> all = lines.read();
        for (int at = 0; at < all.size(); at++) {
            String[] cells = all.get(at).split("\t", -1);
            if (cells.length > 2) {
                try {
                    MappedName name = name(cells);
                    bySpan.computeIfAbsent(cells[0], document -> new TreeMap<>())
                            .put(((long) name.start() << Integer.SIZE) + name.end(), name);
                } catch (IllegalArgumentException e) {
                    throw lines.wrong(at, "no prediction: " + e.getMessage());
                }
            }
        }
        Map<String, List<MappedName>> names = new HashMap<>();
        bySpan.forEach((document, found) -> names.put(document, List.copyOf(found.values())));
        return names;
    }

    private static MappedName name(String[] cells) {
        boolean resolved = cells.length >= POINT && !cells[POINT - 2].isEmpty() && !cells[POINT - 1].isEmpty();
        Coordinates at = resolved
                ? new Coordinates(Double.parseDouble(cells[POINT - 2]), Double.parseDouble(cells[POINT - 1]))
                : null;
        String words = cells.length > POINT - 3 ? cells[POINT - 3] : "";
        return new MappedName(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), words, at);
    }
}
