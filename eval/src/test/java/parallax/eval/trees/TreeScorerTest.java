package parallax.eval.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.eval.Golden;

/// The predicted file cuts one sentence in two, joins three words, and is wrong in some tags, heads and relations.
class TreeScorerTest {
    @TempDir
    private Path folder;

    @Test
    void theFiguresAreThoseOfTheIndependentScorer() throws IOException {
        Path printed = Golden.file(TreeScorerTest.class, "score.txt");
        assertThat(score("gold.conllu", "predicted.conllu").text()).isEqualTo(Files.readString(printed));
    }

    @Test
    void goldAgainstItselfIsAllRight() throws IOException {
        TreeScore score = score("gold.conllu", "gold.conllu");
        assertThat(score.figures().values()).containsOnly(100.0);
        assertThat(score.relations().values()).containsOnly(100.0);
        assertThat(score.figure("LAS")).isEqualTo(100);
    }

    @Test
    void nothingAgainstNothingIsNought() throws IOException {
        TreeWords nothing = TreeWords.read(Files.createFile(folder.resolve("empty.conllu")));
        assertThat(TreeScorer.score(nothing, nothing).figures().values()).containsOnly(0.0);
    }

    @Test
    void aRowThatIsNoneIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.conllu"), "# a\n1\tWe\n");
        assertThatThrownBy(() -> TreeWords.read(file)).hasMessageContaining("broken.conllu: line 2: no row of CoNLL-U");
    }

    private static TreeScore score(String gold, String predicted) throws IOException {
        return TreeScorer.score(
                TreeWords.read(Golden.file(TreeScorerTest.class, gold)),
                TreeWords.read(Golden.file(TreeScorerTest.class, predicted)));
    }
}
