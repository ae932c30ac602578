package parallax.eval.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.eval.Golden;
import parallax.language.Excerpt;
import parallax.language.encoder.EventEvidence;
import parallax.language.encoder.Meaning;
import parallax.language.encoder.ReadWord;

class TreebankTest {
    @TempDir
    private Path folder;

    @Test
    void documentsAndParagraphsBeginAtTheirMarks() throws IOException {
        Treebank treebank = treebank("""
                # newdoc id = a
                # newpar
                # newpar_block = head (1 s)
                1 One

                # newpar_block = p
                1 two

                # newpar id = a-2
                1 three

                # newdoc
                1 four

                1 five
                """);
        assertThat(treebank.documents())
                .extracting(document -> document.paragraphs().stream()
                        .map(paragraph ->
                                paragraph.stream().map(ConlluSentence::text).toList())
                        .toList())
                .containsExactly(List.of(List.of("One", "two"), List.of("three")), List.of(List.of("four", "five")));
    }

    @Test
    void plainTextIsThatOfTheSentencesWithBlanksAndBlankLines() throws IOException {
        Treebank treebank = treebank("""
                # newpar
                # text = He can't.
                1 He
                2-3 can't
                2 ca
                3 n't
                4 .

                # text = Why?
                1 Why
                2 ?

                # newpar
                1 Not
                2 kept
                """);
        RawDocument raw = RawDocument.of(treebank.documents().getFirst());
        assertThat(raw.text()).isEqualTo("He can't. Why?\n\nNot kept");
        assertThat(raw.excerpts()).extracting(TreebankTest::words).containsExactly("He can't. Why?", "Not kept");
        // The very same text, or each would be read as a document of its own.
        assertThat(raw.excerpts())
                .allSatisfy(excerpt -> assertThat(excerpt.text()).isSameAs(raw.text()));
    }

    @Test
    void aPredictionKeepsFormsRangesAndCommentsButNoGold() throws IOException {
        Path gold = Golden.file(TreebankTest.class, "gold.conllu");
        ConlluSentence sentence = Treebank.read(gold)
                .documents()
                .getFirst()
                .paragraphs()
                .getFirst()
                .getFirst();
        List<ReadWord> read = sentence.forms().stream()
                .map(form -> new ReadWord(
                        "VERB.PAST",
                        form.equals("said") ? -1 : 8,
                        "dep:x",
                        "O",
                        EventEvidence.NONE,
                        Meaning.UNKNOWN,
                        "O"))
                .toList();
        assertThat(sentence.with(read))
                .hasSize(14)
                .startsWith(
                        "# text = We don't know, Zembla's envoy said.",
                        "1\tWe\t_\tVERB\t_\t_\t9\tdep:x\t_\t_",
                        "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_")
                .contains("9\tsaid\t_\tVERB\t_\t_\t0\tdep:x\t_\t_")
                .endsWith("")
                .noneMatch(line -> line.startsWith("8.1"));
    }

    @Test
    void aFileThatIsAbsentOrNoTreebankIsNamed() throws IOException {
        assertThatThrownBy(() -> Treebank.read(folder.resolve("none.conllu"))).hasMessageEndingWith("none.conllu");
        Path file = Files.writeString(folder.resolve("words.txt"), "\nJust words.\n");
        assertThatThrownBy(() -> Treebank.read(file)).hasMessageEndingWith("words.txt: line 2: 1 cells, not 10");
    }

    private static String words(Excerpt excerpt) {
        return excerpt.span().in(excerpt.text());
    }

    /// Rows need only a number and a form here.
    private Treebank treebank(String lines) throws IOException {
        String rows = lines.replaceAll("(?m)^([0-9-]+) (.+)$", "$1\t$2" + "\t_".repeat(8));
        return Treebank.read(Files.writeString(folder.resolve("gold.conllu"), rows));
    }
}
