package parallax.eval.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.eval.Golden;

/// The files beside it hold random clusters of which some agree; a few items are in one file only.
class CorefScorerTest {
    @TempDir
    private Path folder;

    @Test
    void theFiguresAreThoseOfTheIndependentScorer() throws IOException {
        CorefScore score = CorefScorer.score(read("key.tsv"), read("response.tsv"));
        assertThat(score.text()).isEqualTo(Files.readString(Golden.file(CorefScorerTest.class, "score.txt")));
    }

    @Test
    void clustersOfASingleItemCanBeLeftOut() throws IOException {
        CorefScore score = CorefScorer.score(
                read("key.tsv").withoutSingletons(), read("response.tsv").withoutSingletons());
        assertThat(score.text())
                .isEqualTo(Files.readString(Golden.file(CorefScorerTest.class, "score-no-singletons.txt")));
    }

    @Test
    void theSameClustersUnderOtherNamesAreWhollyRight() {
        Clustering key = clustering("a", "1", "b", "1", "c", "2");
        Clustering response = clustering("c", "x", "b", "y", "a", "y");
        assertThat(CorefScorer.score(key, response).conll()).isEqualTo(100, within(1e-9));
    }

    @Test
    void nothingAgainstNothingScoresZero() {
        Clustering none = clustering();
        assertThat(CorefScorer.score(none, none).conll()).isZero();
    }

    @Test
    void aClusteringIsReadAsItIsWritten() throws IOException {
        Clustering clusters = clustering("a", "1", "b", "2", "c", "1");
        Path file = Files.write(folder.resolve("clusters.tsv"), clusters.lines());
        assertThat(Clustering.read(file)).isEqualTo(clustering("a", "0", "c", "0", "b", "1"));
    }

    @Test
    void aLineWithoutClusterIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("short.tsv"), "a\t1\nb\n");
        assertThatThrownBy(() -> Clustering.read(file)).hasMessageEndingWith("line 2: an item without a cluster");
    }

    private static Clustering read(String name) throws IOException {
        return Clustering.read(Golden.file(CorefScorerTest.class, name));
    }

    private static Clustering clustering(String... cells) {
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at += 2) {
            labels.put(cells[at], cells[at + 1]);
        }
        return Clustering.of(labels);
    }
}
