package parallax.eval.figurepairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.eval.tally.Score;
import parallax.text.Span;

class FigurePairsScorerTest {
    @TempDir
    private Path folder;

    @Test
    void aHarmlessPairCalledConflictCostsPrecision() {
        FigurePairsScore score = FigurePairsScorer.score(
                List.of(gold("p1", PairLabel.CONFLICT), gold("p2", PairLabel.UPDATE), gold("p3", PairLabel.CONFLICT)),
                List.of(
                        found("p1", PairLabel.CONFLICT),
                        found("p2", PairLabel.CONFLICT),
                        found("p3", PairLabel.UPDATE)));
        assertThat(of(score, "dispute").precision()).isEqualTo(0.5);
        assertThat(of(score, "dispute").recall()).isEqualTo(0.5);
        assertThat(of(score, "dispute.false").value()).isEqualTo(1.0);
        assertThat(score.confusion().count(PairLabel.CONFLICT, PairLabel.UPDATE))
                .isEqualTo(1);
    }

    @Test
    void aDenialIsADisputeButNoConflict() {
        FigurePairsScore score =
                FigurePairsScorer.score(List.of(gold("p1", PairLabel.CONFLICT)), List.of(found("p1", PairLabel.DENY)));
        assertThat(of(score, "dispute").value()).isEqualTo(1.0);
        assertThat(of(score, "relation.conflict").value()).isEqualTo(0.0);
    }

    @Test
    void anUnreadFigureIsUnrelated() {
        PredictedPair unread = new PredictedPair("p1", "f1", "-", PairLabel.UNRELATED, "-");
        FigurePairsScore score = FigurePairsScorer.score(List.of(gold("p1", PairLabel.UNRELATED)), List.of(unread));
        assertThat(of(score, "figures.found").value()).isEqualTo(0.0);
        assertThat(of(score, "relation.right").value()).isEqualTo(1.0);
        assertThat(score.scores()).doesNotContainKey("relation.right-on-found");
    }

    @Test
    void predictionsAreReadAsWritten() throws IOException {
        PredictedPair pair = found("p1", PairLabel.DIFFER_IN_SCOPE);
        Path file = Files.writeString(folder.resolve("p.tsv"), pair.line() + "\n");
        assertThat(PredictedPair.read(file)).containsExactly(pair);
    }

    @Test
    void aLineThatIsNoPredictionIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("p.tsv"), "p1\tf1\tf2\tquarrel\t-\n");
        assertThatThrownBy(() -> PredictedPair.read(file))
                .hasMessageContaining("p.tsv: line 1: no relation of figures: 'quarrel'");
    }

    @Test
    void kappaIsAgreementBeyondChance() {
        List<FigurePair> pairs = List.of(
                both("p1", PairLabel.AGREE, PairLabel.AGREE),
                both("p2", PairLabel.AGREE, PairLabel.CONFLICT),
                both("p3", PairLabel.CONFLICT, PairLabel.CONFLICT),
                both("p4", PairLabel.UPDATE, PairLabel.UPDATE));
        Agreement labels = Agreement.onLabels(pairs);
        assertThat(labels.raw()).isEqualTo(0.75);
        assertThat(labels.kappa()).isCloseTo((0.75 - 0.3125) / (1 - 0.3125), within(1e-12));
        assertThat(Agreement.onDisputes(pairs).kappa()).isCloseTo(0.5, within(1e-12));
    }

    private static FigurePair gold(String id, PairLabel label) {
        return both(id, label, label);
    }

    private static FigurePair both(String id, PairLabel first, PairLabel second) {
        FigureSide side = new FigureSide("a", new Span(0, 1), "killed", BigDecimal.ONE, BigDecimal.ONE, "exact");
        return new FigurePair(id, side, side, first, second, first, "yes", "yes");
    }

    private static PredictedPair found(String id, PairLabel label) {
        return new PredictedPair(id, "f1", "f2", label, "some-rule");
    }

    private static Score of(FigurePairsScore score, String measure) {
        return Objects.requireNonNull(score.scores().get(measure), measure);
    }
}
