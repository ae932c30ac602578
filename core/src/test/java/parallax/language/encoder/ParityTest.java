package parallax.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.text.ResourceTable;

/// `parity.tsv` is what `training/encoder/parity.py` made of 200 sentences with the shipped model: pieces, windows,
/// trees
/// and labels by other code.
class ParityTest {
    /// Words that may be read otherwise where the processor rounds otherwise than the one that wrote the file.
    private static final double STRAYS = 0.005;

    /// One word of the file: form and expected cells.
    private record Line(String form, String cells) {}

    private final Encoder encoder = Encoder.builtIn();

    @Test
    void javaReadsAsTheTrainingDoes() {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (List<List<List<Line>>> document : documents()) {
            List<Paragraph> paragraphs =
                    document.stream().map(ParityTest::paragraph).toList();
            document.stream().flatMap(List::stream).flatMap(List::stream).forEach(line -> expected.add(line.cells()));
            encoder.read(paragraphs, false).stream()
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .forEach(word -> found.add(cells(word)));
        }
        assertThat(expected).hasSizeGreaterThan(3000);
        assertThat(found).hasSameSizeAs(expected);
        long strays = 0;
        for (int at = 0; at < found.size(); at++) {
            strays += found.get(at).equals(expected.get(at)) ? 0 : 1;
        }
        assertThat(strays).isLessThanOrEqualTo((long) (STRAYS * found.size()));
    }

    private static String cells(ReadWord word) {
        Map<String, Float> types = word.event().types();
        boolean event = types.values().stream()
                .anyMatch(share -> share > 1 - word.event().any());
        String type = event ? likeliest(types) : "O";
        String status = event ? likeliest(word.event().statuses()) : "-";
        return String.join(
                "\t",
                word.tag(),
                String.valueOf(word.head() + 1),
                word.relation(),
                word.name(),
                type,
                status,
                word.role());
    }

    private static String likeliest(Map<String, Float> shares) {
        return Collections.max(shares.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static Paragraph paragraph(List<List<Line>> sentences) {
        return new Paragraph(sentences.stream()
                .map(sentence -> sentence.stream().map(Line::form).toList())
                .toList());
    }

    private static List<List<List<List<Line>>>> documents() {
        List<List<List<List<Line>>>> documents = new ArrayList<>();
        for (String document :
                ResourceTable.text(ParityTest.class, "parity.tsv").split("---\n", -1)) {
            List<List<List<Line>>> paragraphs = new ArrayList<>();
            for (String paragraph : document.split("===\n", -1)) {
                List<List<Line>> sentences = new ArrayList<>();
                for (String sentence : paragraph.split("\n\n", -1)) {
                    if (!sentence.isBlank()) {
                        sentences.add(
                                sentence.strip().lines().map(ParityTest::line).toList());
                    }
                }
                if (!sentences.isEmpty()) {
                    paragraphs.add(sentences);
                }
            }
            documents.add(paragraphs);
        }
        return documents;
    }

    private static Line line(String row) {
        String[] cells = row.split("\t", 2);
        return new Line(cells[0], cells[1]);
    }
}
