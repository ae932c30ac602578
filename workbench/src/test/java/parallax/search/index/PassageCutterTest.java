package parallax.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.text.Span;

final class PassageCutterTest {
    @Test
    void aBlankLineAndTheEndOfAShortLineEndAPassage() {
        assertThat(cut("Ferry toll rises\nBy Ada Quill\n\n  The boat sank. Nobody knows why. \n"))
                .containsExactly("Ferry toll rises", "By Ada Quill", "The boat sank. Nobody knows why.");
    }

    @Test
    void aLineThatWasBrokenForItsLengthGoesOn() {
        String text = "The harbour master told reporters on Monday that divers had\nsearched the strait all night.";
        assertThat(cut(text)).containsExactly(text);
    }

    @Test
    void aLongParagraphIsCutBetweenSentences() {
        String sentence = "The council said that it would take its seat at the talks next week in Lindmoor. ";
        List<String> passages = cut(sentence.repeat(12).strip());
        assertThat(passages).hasSize(3).allMatch(passage -> passage.startsWith("The council"));
        assertThat(String.join(" ", passages)).isEqualTo(sentence.repeat(12).strip());
    }

    @Test
    void aSentenceWithoutEndIsKeptWhole() {
        String text = "and then ".repeat(200).strip();
        assertThat(cut(text)).containsExactly(text);
    }

    private static List<String> cut(String text) {
        return new PassageCutter(text)
                .cut(new Span(0, text.length())).stream()
                        .map(span -> span.in(text))
                        .toList();
    }
}
