package parallax.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.eval.Golden;

/// The predicted file has a content too short, a source with a wrong beginning, and a cue too many.
class AttributionScorerTest {
    @Test
    void theFiguresAreThoseOfTheIndependentScorer() throws IOException {
        Path printed = Golden.file(AttributionScorerTest.class, "score.txt");
        AttributionScore score = AttributionScorer.score(labels("gold.jsonl"), labels("predicted.jsonl"));
        assertThat(score.text()).isEqualTo(Files.readString(printed));
        assertThat(RoleScore.f1(score.of("cue").exact())).isEqualTo(80);
    }

    @Test
    void anotherNumberOfUnitsIsRefused() {
        assertThatThrownBy(() -> AttributionScorer.score(List.of(List.of("O")), List.of()))
                .hasMessage("1 gold units but 0 predicted");
    }

    @Test
    void aSpanBeginsAtItsBeginningOnlyAndGoesOnInItsOwnRole() {
        List<String> labels = List.of("I-cue", "B-cue", "I-cue", "I-source", "I-cue", "B-cue", "B-cue");
        assertThat(RoleSpan.in(labels, "cue"))
                .containsExactly(new RoleSpan(1, 3), new RoleSpan(5, 6), new RoleSpan(6, 7));
        assertThat(RoleSpan.in(labels, "source")).isEmpty();
    }

    private static List<List<String>> labels(String name) throws IOException {
        return AttributionUnit.labels(Golden.file(AttributionScorerTest.class, name));
    }
}
