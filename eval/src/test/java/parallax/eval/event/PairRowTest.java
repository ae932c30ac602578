package parallax.eval.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.eval.event.LogisticTrainer.Case;
import parallax.text.Span;

class PairRowTest {
    @Test
    void marksAreTakenOutAndTheirPlacesKept(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("gold.tsv"),
                "gold_root\tmarked_sentence\nAID\t\"The <s>Marlish</s> \"\"fed\"\" <t>Dunlin</t>.\"\n");
        assertThat(PairRow.read(file))
                .containsExactly(new PairRow("The Marlish \"fed\" Dunlin.", new Span(4, 11), new Span(18, 24), "AID"));
    }

    @Test
    void withoutARecipientThereIsNone() {
        assertThat(PairRow.of("<s>Marl</s> agreed.", "AGREE").recipient()).isNull();
    }

    @Test
    void yieldingIsOneTypeForTheScorer(@TempDir Path folder) throws IOException {
        List<PairRow> gold =
                List.of(PairRow.of("<s>A</s> left.", "YIELD"), PairRow.of("<s>A</s> met <t>B</t>.", "CONSULT"));
        Path out = Files.writeString(folder.resolve("out.tsv"), "0\tRETREAT\n1\tAID\n");
        TypeScore score = PairScorer.score(gold, out);
        assertThat(score.recall()).isEqualTo(50.0);
        assertThat(score.macroF1()).isEqualTo(50.0);
    }

    @Test
    void aFeatureThatGoesWithALabelIsLearnt() {
        List<Case> cases = List.of(
                new Case(Set.of("a", "c"), "X"),
                new Case(Set.of("a"), "X"),
                new Case(Set.of("b", "c"), "Y"),
                new Case(Set.of("b"), "Y"));
        assertThat(LogisticTrainer.train(cases).probabilities(Set.of("a", "c"))[0])
                .isGreaterThan(0.8);
        assertThat(LogisticTrainer.train(cases).probabilities(Set.of("b"))[1]).isGreaterThan(0.8);
    }
}
