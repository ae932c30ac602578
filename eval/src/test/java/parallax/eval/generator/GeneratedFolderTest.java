package parallax.eval.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeneratedFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        GeneratedFolder.write(7, 30, 10, temporary.resolve("one"));
        GeneratedFolder.write(7, 30, 10, temporary.resolve("two"));
        assertThat(files("one")).isEqualTo(files("two")).hasSize(30 * 2 + 4);
    }

    @Test
    void anotherSeedGivesAnotherConflict() throws IOException {
        GeneratedFolder.write(7, 5, 3, temporary.resolve("one"));
        GeneratedFolder.write(8, 5, 3, temporary.resolve("two"));
        assertThat(files("one").get("actors.tsv")).isNotEqualTo(files("two").get("actors.tsv"));
    }

    @Test
    void everyAnchorOfGoldStandsInItsText() throws IOException {
        GeneratedFolder.write(3, 60, 20, temporary);
        for (Path gold : list(temporary.resolve("gold"))) {
            String name = gold.getFileName().toString().replace(".gold.json", ".txt");
            String text = Files.readString(temporary.resolve("accounts").resolve(name));
            JsonNode root = JsonMapper.shared().readTree(Files.readString(gold));
            for (JsonNode anchor : anchors(root)) {
                assertThat(times(text, anchor.path("quote").asString("")))
                        .as("%s: %s", name, anchor)
                        .isGreaterThanOrEqualTo(anchor.path("nth").asInt());
            }
        }
    }

    @Test
    void nothingOfTheNotationIsLeftInATextAndEverySentenceBeginsWithACapital() {
        for (Written account : GeneratedFolder.world(5, 200, 70).accounts()) {
            assertThat(account.text()).doesNotContainPattern("[{}\\[\\]%^|]|  |,,|\\.\\.|\\. [a-z]|\\bno people");
        }
    }

    @Test
    void asManyAccountsAreWrittenAsWanted() {
        assertThat(GeneratedFolder.world(1, 1, 1).accounts()).hasSize(1);
        assertThat(GeneratedFolder.world(1, 123, 41).accounts()).hasSize(123);
        assertThatThrownBy(() -> GeneratedFolder.world(1, 0, 1)).hasMessageContaining("accounts 0");
    }

    private SortedMap<String, String> files(String folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(temporary.resolve(folder))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(temporary.resolve(folder).relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<JsonNode> anchors(JsonNode root) {
        return root.findParents("quote");
    }

    private static int times(String text, String quote) {
        int times = 0;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            times++;
        }
        return times;
    }
}
