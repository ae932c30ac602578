package parallax.eval.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrimTest {
    @Test
    void theHeadStandsBeforeAPrepositionCommaOrBracket() {
        assertThat(head("the army of the north")).isEqualTo("army");
        assertThat(head("Minister Tarn, who left")).isEqualTo("Tarn");
        assertThat(head("(the Free Front")).isEqualTo("Front");
        assertThat(head("the council's")).isEqualTo("council");
        assertThat(head("…")).isEqualTo("…");
    }

    @Test
    void namesAreTheSameByHalfOrByHead() {
        CodePointText text = new CodePointText("The Orvel army");
        Stretch whole = new Stretch(0, 14);
        assertThat(Trim.sameName(whole, new Stretch(10, 14), text)).isTrue();
        assertThat(Trim.sameName(whole, new Stretch(0, 9), text)).isTrue();
        assertThat(Trim.sameName(whole, new Stretch(0, 3), text)).isFalse();
        assertThat(Trim.sameName(whole, NoAnchor.MISSING, text)).isFalse();
    }

    @Test
    void theCoreHasNoQuotesSpacesOrStopsAround() {
        CodePointText text = new CodePointText(" “will attend”. ");
        assertThat(Trim.core(new Stretch(0, 16), text)).isEqualTo(new Stretch(2, 13));
        assertThat(Trim.core(new Stretch(13, 15), text)).isEqualTo(new Stretch(13, 15));
        assertThat(Trim.core(NoAnchor.MISSING, text)).isEqualTo(NoAnchor.MISSING);
    }

    @Test
    void sentencesDoNotEndAtAbbreviationsAndInitials() {
        String words = "Gen. J. Smith left the U.S. Monday. \"He came.\" Then he went… No. 5 stayed\nEnd";
        CodePointText text = new CodePointText(words);
        assertThat(text.sentence(words.indexOf("Monday"))).isZero();
        assertThat(text.sentence(words.indexOf("He came"))).isEqualTo(1);
        assertThat(text.sentence(words.indexOf("went"))).isEqualTo(2);
        assertThat(text.sentence(words.indexOf("5 stayed"))).isEqualTo(3);
        assertThat(text.sentence(words.indexOf("End"))).isEqualTo(4);
    }

    private static String head(String name) {
        CodePointText text = new CodePointText(name);
        return text.words(Trim.head(new Stretch(0, text.length()), text));
    }
}
