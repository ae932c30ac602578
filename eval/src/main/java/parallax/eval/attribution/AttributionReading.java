package parallax.eval.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.language.encoder.Encoder;
import parallax.language.encoder.Paragraph;
import parallax.language.encoder.ReadWord;

/// Reads the tokens of marked paragraphs. Those of one document and annotator are read together, in the file's order;
/// the same text marked by another is read anew.
public final class AttributionReading {
    private final Encoder encoder = Encoder.builtIn();

    private record Copy(String document, String annotator) {}

    /// The predicted file: a line for each unit, in order.
    public List<String> lines(List<AttributionUnit> units) {
        Map<Copy, List<Integer>> copies = new LinkedHashMap<>();
        for (int at = 0; at < units.size(); at++) {
            Copy copy = new Copy(units.get(at).document(), units.get(at).annotator());
            copies.computeIfAbsent(copy, first -> new ArrayList<>()).add(at);
        }
        String[] lines = new String[units.size()];
        copies.values().forEach(numbers -> read(units, numbers, lines));
        return Arrays.asList(lines);
    }

    private void read(List<AttributionUnit> units, List<Integer> numbers, String[] lines) {
        List<Paragraph> paragraphs = numbers.stream()
                .map(number -> new Paragraph(units.get(number).written()))
                .toList();
        List<List<List<ReadWord>>> read = encoder.read(paragraphs, false);
        for (int at = 0; at < read.size(); at++) {
            int number = numbers.get(at);
            lines[number] = units.get(number).line(roles(read.get(at)));
        }
    }

    private static List<String> roles(List<List<ReadWord>> paragraph) {
        return paragraph.stream().flatMap(List::stream).map(ReadWord::role).toList();
    }
}
