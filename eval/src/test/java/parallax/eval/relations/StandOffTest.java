package parallax.eval.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.text.Span;

class StandOffTest {
    private static final String TEXT = "😀 \"We go,\" he said, \"now.\"";
    private static final Relation RELATION = new Relation(
            List.of(new Span(12, 14)), List.of(new Span(15, 19)), List.of(new Span(3, 11), new Span(21, 27)));

    @Test
    void offsetsAreWrittenInCodePoints() {
        assertThat(new StandOff(TEXT).lines(List.of(RELATION)))
                .containsExactly(
                        "T1\tSource 11 13\the",
                        "T2\tCue 14 18\tsaid",
                        "T3\tContent 2 10;20 26\t\"We go,\" \"now.\"",
                        "E1\tSource:T1 Cue:T2 Content:T3");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        StandOff standOff = new StandOff(TEXT);
        assertThat(standOff.relations(standOff.lines(List.of(RELATION)))).containsExactly(RELATION);
    }

    @Test
    void linesOfOtherKindsArePassedOver() {
        List<String> lines = List.of("#1\tNote", "T1\tDiscard 0 1\tx", "E1\tAttribution:T1", "R1\tArg1:T1");
        assertThat(new StandOff(TEXT).relations(lines)).isEmpty();
    }
}
