package parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerTest {
    @Test
    void javaTagsAsTheTrainerDoes() throws IOException {
        Tagger tagger = new Tagger();
        List<String> forms = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String line : parity()) {
            if (line.isBlank()) {
                assertThat(tagger.names(forms)).as("labels of %s", forms).isEqualTo(labels);
                forms.clear();
                labels.clear();
            } else {
                List<String> columns = List.of(line.split("\t", -1));
                forms.add(columns.getFirst());
                labels.add(columns.get(1));
            }
        }
    }

    private static List<String> parity() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(TaggerTest.class.getResourceAsStream("parity.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
