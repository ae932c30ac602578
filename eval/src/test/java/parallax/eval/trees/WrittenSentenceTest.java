package parallax.eval.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.language.WordSentence;
import parallax.language.WordSpan;
import parallax.language.encoder.EventEvidence;
import parallax.language.encoder.Meaning;
import parallax.language.encoder.ReadWord;
import parallax.text.Span;

class WrittenSentenceTest {
    @Test
    void aWordThatIsTwoHasARangeAboveThem() {
        assertThat(lines("We do|n't know|."))
                .containsExactly(
                        row("1", "We", "X"),
                        "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
                        row("2", "do", "X"),
                        row("3", "n't", "X"),
                        row("4", "know", "X"),
                        row("5", ".", "X"),
                        "");
    }

    @Test
    void oneThatIsThreeHasOneRange() {
        assertThat(lines("would|n't|'ve")).first().asString().startsWith("1-3\twouldn't've\t");
    }

    @Test
    void wordsWithoutLettersStandAlone() {
        assertThat(lines("a 15|-|year (|war|) at 9|am|, no")).noneMatch(WrittenSentenceTest::isRange);
    }

    @Test
    void anApostropheGoesWithItsOwnerButAQuotationMarkDoesNot() {
        assertThat(lines("Elbonians|’/PART.POS")).first().asString().startsWith("1-2\tElbonians’\t");
        assertThat(lines("Elbonians|'/PUNCT")).noneMatch(WrittenSentenceTest::isRange);
    }

    @Test
    void aTagIsWrittenWithoutItsFeatureAndTheRootAsNought() {
        assertThat(lines("came/VERB.PAST")).first().isEqualTo("1\tcame\t_\tVERB\t_\t_\t0\troot\t_\t_");
    }

    private static boolean isRange(String line) {
        return line.split("\t", -1)[0].contains("-");
    }

    private static String row(String number, String form, String tag) {
        return String.join("\t", number, form, "_", tag, "_", "_", "0", "root", "_", "_");
    }

    /// Words are parted by blanks, or by bars where they touch; behind a slash a tag.
    private static List<String> lines(String marked) {
        StringBuilder text = new StringBuilder();
        List<WordSpan> words = new ArrayList<>();
        List<ReadWord> read = new ArrayList<>();
        for (String written : marked.split(" ", -1)) {
            text.append(text.isEmpty() ? "" : " ");
            for (String word : written.split("\\|", -1)) {
                String[] parts = word.split("/", -1);
                Span span = new Span(text.length(), text.length() + parts[0].length());
                text.append(parts[0]);
                words.add(new WordSpan(span, span));
                read.add(new ReadWord(
                        parts.length > 1 ? parts[1] : "X", -1, "root", "O", EventEvidence.NONE, Meaning.UNKNOWN, "O"));
            }
        }
        return new WrittenSentence(text.toString(), new WordSentence(words, read)).lines();
    }
}
