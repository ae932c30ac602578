package parallax.eval.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.compare.framing.NameGroups.Settings;
import parallax.eval.coref.Clustering;
import parallax.eval.coref.CorefScorer;

class NamingReadingTest {
    private static final List<String> CODINGS = List.of(
            "id\tcode_type\tcode_name\tcode_mention\ttarget_concept\tevent_id\tpublisher_id\tparagraph\tsentence\tstart\tend",
            "a\tGROUP\tDockers\tthe dockers\t\t0\tL\t0\t0\t0\t1",
            "b\tGROUP\tDockers\tstriking dockers\t\t0\tR\t0\t0\t0\t1",
            "c\tOBJECT\tFerry\tthe ferry\t\t0\tR\t0\t0\t3\t4",
            "d\tPROPERTY\tPower\tstrong\tDockers\t0\tR\t0\t0\t5\t5");

    @TempDir
    private Path folder;

    @Test
    void namesOfEachEventAreGroupedAndScored() throws IOException {
        Path gold = Files.write(folder.resolve("codings.tsv"), CODINGS);
        NamingScore score = new NamingReading(Settings.FEW).score(gold, folder.resolve("out"));
        assertThat(score.conll(number -> true)).isEqualTo(100);
        assertThat(score.text())
                .startsWith("event 0\nMUC (100.0, 100.0, 100.0)")
                .endsWith("mean CoNLL 100.0\n");
        Clustering key = Clustering.read(folder.resolve("out/0.key.tsv"));
        Clustering response = Clustering.read(folder.resolve("out/0.tsv"));
        assertThat(CorefScorer.score(key, response)).isEqualTo(score.events().get("0"));
    }

    @Test
    void propertiesNameNobody() throws IOException {
        Path gold = Files.write(folder.resolve("codings.tsv"), CODINGS);
        assertThat(CodedName.read(gold).get("0")).extracting(CodedName::id).containsExactly("a", "b", "c");
    }

    @Test
    void aLineWithOtherColumnsIsNamed() throws IOException {
        Path gold = Files.writeString(folder.resolve("codings.tsv"), "head\na\tb\n");
        assertThatThrownBy(() -> CodedName.read(gold)).hasMessageEndingWith("line 2: 2 columns instead of 11");
    }
}
