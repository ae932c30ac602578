package parallax.eval.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.eval.tally.Score;
import tools.jackson.databind.JsonNode;

/// Our scorer against the independent one, on all visible gold: every figure of every measure, to the last bit.
class AgreementTest {
    /// A row that the scorer of the shared material does not have.
    private static final String OURS_ALONE = "events.unreal";

    private static final List<String> SETS = List.of("seeds/gold", "worlds/karsu/gold", "worlds/velden/gold");

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"seeds/gold", "worlds/karsu/gold", "worlds/velden/gold"})
    void goldAsPredictionIsAllRight(String set) throws IOException {
        PythonScorer python = PythonScorer.found();
        RecordsGold gold = python.gold(set);
        python.writeGoldAsPrediction(gold, temporary);
        RecordsScore score = RecordsScorer.score(gold, temporary);
        assertThat(score.faithfulness().unfaithful()).isZero();
        assertThat(score.total().scores())
                .hasSizeGreaterThan(35)
                .allSatisfy((measure, one) -> assertThat(one.value())
                        .as(measure)
                        .isIn(null, measure.equals("comparison.false-conflict") ? 0.0 : 1.0));
        assertAgreement(python, gold, temporary);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void spoiledCopiesAgreeInEveryMeasure(long seed) throws IOException {
        PythonScorer python = PythonScorer.found();
        for (String set : SETS) {
            RecordsGold gold = python.gold(set);
            Path predictions = temporary.resolve(set);
            python.writeGoldAsPrediction(gold, predictions);
            new Damage(seed).spoil(predictions);
            assertAgreement(python, gold, predictions);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"worlds/karsu/gold", "worlds/velden/gold"})
    void comparisonsAgreeHoweverTheyAreWritten(String set) throws IOException {
        PythonScorer python = PythonScorer.found();
        RecordsGold gold = python.gold(set);
        python.writeGoldAsPrediction(gold, temporary);
        Path comparison = temporary.resolve(RecordsScorer.COMPARISON);
        String whole = Files.readString(comparison);
        for (long seed = 1; seed <= 8; seed++) {
            Files.writeString(comparison, new Rewriting(seed).of(whole));
            assertAgreement(python, gold, temporary);
        }
        Files.delete(comparison);
        assertAgreement(python, gold, temporary);
    }

    @Test
    void theTableIsPrintedAlike() throws IOException {
        PythonScorer python = PythonScorer.found();
        RecordsGold gold = python.gold("worlds/karsu/gold");
        python.writeGoldAsPrediction(gold, temporary);
        new Damage(7).spoil(temporary);
        String printed = python.table(gold, temporary);
        String ours = RecordsReport.of(RecordsScorer.score(gold, temporary), false);
        assertThat(table(ours)).isEqualTo(table(printed));
    }

    private void assertAgreement(PythonScorer python, RecordsGold gold, Path predictions) throws IOException {
        RecordsScore ours = RecordsScorer.score(gold, predictions);
        JsonNode theirs = python.score(gold, predictions, temporary.resolve("score.json"));
        assertThat(ours.faithfulness().anchors())
                .isEqualTo(theirs.path("anchors").intValue());
        assertThat(ours.faithfulness().unfaithful())
                .isEqualTo(theirs.path("unfaithful").intValue());
        assertThat(ours(ours.total().scores())).isEqualTo(theirs(theirs.path("measures")));
        ours.byAccount()
                .forEach((account, scores) -> assertThat(ours(scores))
                        .as(account)
                        .isEqualTo(theirs(theirs.path("accounts").path(account))));
    }

    private static List<String> ours(Map<String, Score> scores) {
        List<String> lines = new ArrayList<>();
        scores.forEach((measure, score) -> {
            if (!measure.equals(OURS_ALONE)) {
                lines.add(measure + " " + score.precision() + " " + score.recall() + " " + score.value() + " "
                        + score.right() + " " + score.gold() + " " + score.predicted());
            }
        });
        return lines;
    }

    private static List<String> theirs(JsonNode measures) {
        List<String> lines = new ArrayList<>();
        for (var measure : measures.properties()) {
            JsonNode score = measure.getValue();
            lines.add(measure.getKey() + " " + share(score.path("p")) + " " + share(score.path("r")) + " "
                    + share(score.path("score")) + " " + score.path("right") + " " + score.path("gold") + " "
                    + score.path("pred"));
        }
        return lines;
    }

    private static String share(JsonNode share) {
        return share.isNull() ? "null" : String.valueOf(share.doubleValue());
    }

    private static String table(String report) {
        return report.split("\n\n", 2)[0]
                .lines()
                .filter(line -> !line.startsWith(OURS_ALONE))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
