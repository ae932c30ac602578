package parallax.eval.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.eval.Golden;

/// The predicted file has one entity too short, one of another type, and one that begins with `I-`.
class NamesScorerTest {
    @TempDir
    private Path folder;

    @Test
    void theFiguresAreThoseOfTheIndependentScorer() throws IOException {
        Path printed = Golden.file(NamesScorerTest.class, "score.txt");
        NamesScore score = NamesScorer.score(read("gold.iob2"), read("predicted.iob2"));
        assertThat(score.text()).isEqualTo(Files.readString(printed));
        assertThat(score.f1("all")).isEqualTo(44.4);
    }

    @Test
    void otherTokensAreRefused() throws IOException {
        List<TaggedSentence> gold = read("gold.iob2");
        assertThatThrownBy(() -> NamesScorer.score(gold, gold.subList(0, 1)))
                .hasMessage("the two files do not hold the same tokens");
    }

    @Test
    void anEntityEndsWhereAnotherTypeGoesOn() {
        assertThat(EntitySpan.in(List.of("B-PER", "I-ORG", "I-ORG", "O", "I-LOC", "B-LOC", "B-OTH", "I-OTH")))
                .containsExactly(
                        new EntitySpan(0, 1, "PER"),
                        new EntitySpan(1, 3, "ORG"),
                        new EntitySpan(4, 5, "LOC"),
                        new EntitySpan(5, 6, "LOC"));
    }

    @Test
    void onlyTheTypesOfTheGoldAreWritten() {
        assertThat(List.of("B-PER", "I-ORG", "B-LOC", "B-GRP", "I-OTH", "O"))
                .extracting(NamesReading::tag)
                .containsExactly("B-PER", "I-ORG", "B-LOC", "O", "O", "O");
    }

    @Test
    void aSentenceIsWrittenWithItsCommentsAndNewTags() throws IOException {
        TaggedSentence sentence = read("gold.iob2").getLast();
        assertThat(sentence.with(List.of("O", "O", "O", "O", "O", "B-ORG", "O")).lines())
                .containsExactly(
                        "1\tIn\tO",
                        "2\tKarsu\tO",
                        "3\t,\tO",
                        "4\tElbonians\tO",
                        "5\tmet\tO",
                        "6\tUN\tB-ORG",
                        "7\tenvoys\tO",
                        "");
        assertThat(read("gold.iob2").getFirst().lines()).startsWith("# newdoc id = a", "1\tAda\tB-PER");
    }

    @Test
    void aFileThatIsAbsentOrHasATokenWithoutTagIsNamed() throws IOException {
        assertThatThrownBy(() -> Iob2File.read(folder.resolve("none.iob2"))).hasMessageEndingWith("none.iob2");
        Path file = Files.writeString(folder.resolve("short.iob2"), "# a\n1\tAda\n");
        assertThatThrownBy(() -> Iob2File.read(file)).hasMessageEndingWith("short.iob2: line 2: a token without a tag");
    }

    private static List<TaggedSentence> read(String name) throws IOException {
        return Iob2File.read(Golden.file(NamesScorerTest.class, name));
    }
}
