package parallax.eval.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GsrScorerTest {
    private static final String GOLD = """
            {"id":"a","text":"A bombed B.","event":"FIGHT","source":[{"code":"AAA"}],"target":[{"code":"BBBMIL"}]}
            {"id":"b","text":"A and B agreed.","event":"AGREE","source":[{"code":"AAA"},{"code":"BBB"}],"target":""}
            {"id":"c","text":"A asked B.","event":"DEMAND","source":[{"code":"AAA"}],"target":[{"code":"BBB"}]}
            """;

    @Test
    void oldNamesAreMadeNewAndCountriesCountOnEitherSide(@TempDir Path folder) throws IOException {
        List<GsrRecord> gold = GsrRecord.read(Files.writeString(folder.resolve("gold.jsonl"), GOLD));
        TypeScore score = GsrScorer.score(
                gold,
                List.of(
                        new CodedEvent("a", "BBB", "AAA", "ASSAULT"),
                        new CodedEvent("a", "BBB", "AAA", "COERCE"),
                        new CodedEvent("b", "AAA", "---", "AGREE"),
                        new CodedEvent("c", "AAA", "CCC", "REQUEST")));
        assertThat(score.recall()).isEqualTo(100.0);
        assertThat(score.precision()).isEqualTo(75.0);
        assertThat(score.bothCountries()).isEqualTo(66.7);
    }

    @Test
    void theTextIsThatOfTheIndependentScorer(@TempDir Path folder) throws IOException {
        List<GsrRecord> gold = GsrRecord.read(Files.writeString(folder.resolve("gold.jsonl"), GOLD));
        assertThat(GsrScorer.score(gold, List.of(new CodedEvent("b", "AAA", "---", "AGREE")))
                        .text())
                .isEqualTo("""
                n 3
                coded 1
                type + both countries 33.3
                recall 33.3
                precision 100.0
                F1 50.0
                macro F1 33.3
                F1 (n) by type {'AGREE': '100 (1)', 'ASSAULT': '0 (1)', 'REQUEST': '0 (1)'}
                """);
    }
}
