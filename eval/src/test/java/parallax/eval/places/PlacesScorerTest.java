package parallax.eval.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesScorerTest {
    private static final String GOLD = "{\"doc\":\"a\",\"text\":\"😀 Zenda and Besk, Karsu\",\"toponyms\":["
            + "{\"start\":2,\"end\":7,\"text\":\"Zenda\",\"lat\":10.0,\"lon\":20.0},"
            + "{\"start\":12,\"end\":16,\"text\":\"Besk\",\"lat\":0.0,\"lon\":0.0},"
            + "{\"start\":18,\"end\":23,\"text\":\"Karsu\",\"lat\":null,\"lon\":null}]}";

    private static PlacesScore score(Path folder, String predictions) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD + "\n");
        Path out = Files.writeString(folder.resolve("out.tsv"), predictions);
        return PlacesScorer.score(MappedText.read(gold), out);
    }

    @Test
    void spansDistancesAndMissesAreCountedApart(@TempDir Path folder) throws IOException {
        PlacesScore score = score(folder, "a\t2\t7\tZenda\t10.5\t20.0\na\t10\t16\td Besk\t\t\n");
        assertThat(score.strictF1()).isEqualTo(40.0);
        assertThat(score.overlapF1()).isEqualTo(80.0);
        assertThat(score.unresolved()).isEqualTo(1);
        assertThat(score.medianKilometres()).isEqualTo(56);
        assertThat(score.nearOfAll()).isEqualTo(50.0);
    }

    @Test
    void aLineSaysWhereAPlaceIsInCodePoints() {
        assertThat(new MappedName(2, 7, "Zen\nda", null).line("a")).isEqualTo("a\t2\t7\tZen da\t\t");
        assertThat(List.of(new MappedName(1, 2, "x", null)).getFirst().overlaps(new MappedName(2, 3, "y", null)))
                .isFalse();
    }
}
