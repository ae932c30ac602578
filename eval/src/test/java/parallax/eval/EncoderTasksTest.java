package parallax.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole runs of the tasks that look at the encoder itself; how well it reads is not for a test to say.
class EncoderTasksTest {
    @TempDir
    private Path folder;

    @Test
    void treesOfTheGoldsWordsAreAlignedWithIt() throws IOException {
        assertThat(trees(false)).startsWith("{'words': 100.0, ").contains("'sentences': 100.0}");
    }

    @Test
    void treesOfPlainTextAreOfOurOwnWords() throws IOException {
        assertThat(trees(true)).startsWith("{'words': 100.0, ");
        assertThat(folder.resolve("out/trees.conllu")).content().startsWith("# newdoc\n# newpar\n1\tGovernor\t_\t");
    }

    @Test
    void namesAreOfTheGoldsTokens() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.iob2"), "# newdoc\n1\tAda\tB-PER\n2\twaits\tO\n");
        Path out = folder.resolve("out/names.iob2");
        assertThat(new ScoredNames().run(new TaskFiles(gold, null, out, false, false)))
                .contains("span {")
                .hasLineCount(5);
        assertThat(out).content().startsWith("# newdoc\n1\tAda\t").endsWith("\n\n");
    }

    @Test
    void attributionIsPredictedUnitByUnit() throws IOException {
        String units = unit("a", "Pell") + unit("b", "Ott") + unit("a", "She");
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), units);
        Path out = folder.resolve("out/units.jsonl");
        assertThat(new ScoredAttribution().run(new TaskFiles(gold, null, out, false, false)))
                .hasLineCount(9)
                .contains("'gold': 3");
        assertThat(Files.readAllLines(out))
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"Pell\""),
                        line -> assertThat(line).contains("\"Ott\""),
                        line -> assertThat(line).contains("\"She\""));
    }

    @Test
    void goldThatIsAbsentIsNamed() {
        assertThatThrownBy(() -> new ScoredTrees().section(folder, folder)).hasMessageEndingWith("ewt-dev.conllu");
        assertThatThrownBy(() -> new ScoredNames().section(folder, folder)).hasMessageEndingWith("uner-ewt-dev.iob2");
        assertThatThrownBy(() -> new ScoredAttribution().section(folder, folder))
                .hasMessageEndingWith("units-dev.jsonl");
    }

    private String trees(boolean raw) throws IOException {
        String rows = """
                # text = Governor Pell doesn't wait.
                1 Governor
                2 Pell
                3-4 doesn't
                3 does
                4 n't
                5 wait
                6 .
                """.replaceAll("(?m)^([0-9-]+) (.+)$", "$1\t$2\t_\tX\t_\t_\t0\troot\t_\t_");
        Path gold = Files.writeString(folder.resolve("gold.conllu"), rows);
        return new ScoredTrees().run(new TaskFiles(gold, null, folder.resolve("out/trees.conllu"), false, raw));
    }

    private static String unit(String document, String source) {
        return """
                {"doc": "%s", "annotator": "x", "tokens": ["%s", "said", "no", "."], "sentence": [0, 0, 0, 0],\
                 "labels": ["B-source", "B-cue", "B-content", "O"]}
                """.formatted(document, source);
    }
}
