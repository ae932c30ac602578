package parallax.eval.timexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimexScorerTest {
    private static final String GOLD = """
            {"doc": "a", "dct": "2018-09-12", "text": "On Monday, 3 weeks after.", "timexes": [\
            {"start": 3, "end": 9, "type": "DATE", "value": "2018-09-10"}, \
            {"start": 11, "end": 18, "type": "DURATION", "value": "P3W"}]}
            """;

    @TempDir
    private Path folder;

    private TimexScore score(String... lines) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        Path predicted = Files.write(folder.resolve("out.tsv"), List.of(lines));
        return TimexScorer.score(TimexDocument.read(gold), PredictedTimexes.read(predicted));
    }

    @Test
    void wordsTypeAndValueAreCountedOneByOne() throws IOException {
        TimexScore score = score("a\t3\t9\tDATE\t2018-09-17", "a\t13\t24\tDURATION\tP3W\tthree weeks");
        assertThat(score.relaxed()).isEqualTo(2);
        assertThat(score.strict()).isEqualTo(1);
        assertThat(score.type()).isEqualTo(2);
        assertThat(score.value()).isEqualTo(1);
        assertThat(score.strictAndValue()).isZero();
        assertThat(score.f1(score.value())).isEqualTo(50.0);
    }

    @Test
    void anExpressionIsPairedOnceAndWithTheOneThatOverlapsMost() throws IOException {
        TimexScore score = score("a\t0\t4\tDATE\tx", "a\t3\t9\tDATE\t2018-09-10", "a\t8\t12\tDATE\tx");
        assertThat(score.relaxed()).isEqualTo(2);
        assertThat(score.strictAndValue()).isEqualTo(1);
    }

    @Test
    void otherDocumentsAndShortLinesDoNotCount() throws IOException {
        assertThat(score("b\t3\t9\tDATE\t2018-09-10", "a\t3\t9").predicted()).isZero();
    }

    @Test
    void theLineReadsAsTheIndependentScorerPrintsIt() throws IOException {
        assertThat(score("a\t3\t9\tDATE\t2018-09-10").text().strip())
                .isEqualTo("{'gold': 2, 'pred': 1, 'relaxed': 66.67, 'strict': 66.67, 'type': 66.67, 'value': 66.67,"
                        + " 'strict+value': 66.67, 'relaxed P/R': '100.00/50.00'}");
    }

    @Test
    void aLineWithoutNumbersIsNamed() {
        assertThatThrownBy(() -> score("a\tx\t9\tDATE\tv"))
                .hasMessageContaining("out.tsv")
                .hasMessageContaining("line 1");
    }
}
