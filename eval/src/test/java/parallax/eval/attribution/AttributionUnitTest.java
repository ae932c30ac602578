package parallax.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionUnitTest {
    private static final String UNIT = """
            {"doc": "a", "annotator": "x1", "tokens": ["``", "No", "''", "-LRB-", "-RSB-", "."],\
             "sentence": [0, 0, 0, 1, 1, 1]}
            """;

    @TempDir
    private Path folder;

    @Test
    void sentencesAreReadAsTheTextHadThem() throws IOException {
        assertThat(AttributionUnit.read(file(UNIT)).getFirst().written())
                .containsExactly(List.of("“", "No", "”"), List.of("(", "]", "."));
    }

    @Test
    void aPredictionHasTheTokensOfTheGold() throws IOException {
        AttributionUnit unit = AttributionUnit.read(file(UNIT)).getFirst();
        List<String> labels = List.of("B-content", "I-content", "I-content", "O", "O", "O");
        String line = unit.line(labels);
        assertThat(line).startsWith("""
                {"doc":"a","annotator":"x1","tokens":["``","No","''","-LRB-","-RSB-","."],"labels":["B-content",""");
        assertThat(AttributionUnit.labels(file(line))).containsExactly(labels);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> AttributionUnit.read(folder.resolve("none.jsonl")))
                .hasMessageEndingWith("none.jsonl");
        assertThatThrownBy(() -> AttributionUnit.labels(file("\n" + UNIT)))
                .hasMessageEndingWith("units.jsonl: line 2: unlike the others: no array 'labels'");
        assertThatThrownBy(() -> AttributionUnit.read(file("{\"doc\"")))
                .hasMessageContaining("units.jsonl: line 1: no JSON: ");
        assertThatThrownBy(() -> AttributionUnit.read(file("{\"tokens\": [\"a\"], \"sentence\": []}")))
                .hasMessageEndingWith("1 tokens and 0 sentence numbers");
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("units.jsonl"), lines);
    }
}
