package parallax.eval.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsGoldTest {
    @TempDir
    private Path world;

    @BeforeEach
    void aWorldWithOneAccount() throws IOException {
        write("gold/a.gold.json", "{}");
        write("comparison.gold.json", "{}");
        write("accounts/a.txt", "Dorrin.");
        write("actors.tsv", "");
    }

    @Test
    void textsAndListsAreFoundBesideTheGold() throws IOException {
        for (String given : new String[] {"gold", "", "gold/a.gold.json"}) {
            RecordsGold gold = RecordsGold.find(world.resolve(given), null);
            assertThat(gold.names()).as(given).containsExactly("a");
            assertThat(gold.text("a")).isEqualTo(world.resolve("accounts/a.txt"));
            assertThat(gold.lists()).isEqualTo(world);
        }
    }

    @Test
    void textsOneFolderUpServeToo() throws IOException {
        Files.move(world.resolve("accounts/a.txt"), world.resolve("a.txt"));
        assertThat(RecordsGold.find(world.resolve("gold"), null).texts()).isEqualTo(world);
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        assertThatThrownBy(() -> RecordsGold.find(world.resolve("nowhere"), null))
                .hasMessageEndingWith("nowhere");
        assertThatThrownBy(() -> RecordsGold.find(world.resolve("accounts"), null))
                .hasMessageEndingWith("accounts: no NAME.gold.json in this folder");
        Files.delete(world.resolve("accounts/a.txt"));
        assertThatThrownBy(() -> RecordsGold.find(world.resolve("gold"), null))
                .hasMessageContaining("no text a.txt beside this gold");
    }

    @Test
    void aMissingPredictionIsScoredAsEmptyAndSaidSo() throws IOException {
        write("gold/a.gold.json", "{\"places\": [{\"span\": {\"quote\": \"Dorrin\"}, \"name\": \"Dorrin\"}]}");
        RecordsScore score = RecordsScorer.score(RecordsGold.find(world, null), world.resolve("none"));
        assertThat(RecordsReport.of(score, true))
                .containsPattern("places.span +0.0  0.0     0.0      0       1     0")
                .contains("  no predicted NAME.records.json: scored as empty [a]");
    }

    private void write(String name, String content) throws IOException {
        Path file = world.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }
}
