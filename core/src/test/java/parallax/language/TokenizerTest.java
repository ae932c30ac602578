package parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.text.Span;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer(new Abbreviations());

    /// The tokens divided by blanks; a blank inside a token shows as `_`.
    private String cut(String text) {
        List<String> tokens = tokenizer.split(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text).replace(' ', '_'))
                .toList();
        return String.join(" ", tokens);
    }

    @Test
    void cliticsStandApart() {
        assertThat(cut("Zembla's men don’t say we'll go; they cannot."))
                .isEqualTo("Zembla 's men do n’t say we 'll go ; they can not .");
        assertThat(cut("the workers’ club, “Times”’s")).isEqualTo("the workers ’ club , “ Times ” ’s");
    }

    @Test
    void apostropheInsideNameDoesNotCut() {
        assertThat(cut("Hay'at Sa'ada Qur'an Sa'd")).isEqualTo("Hay'at Sa'ada Qur'an Sa'd");
    }

    @Test
    void hyphensJoinWordsAndDashesDoNot() {
        assertThat(cut("rebel-held Al-Shughour – the Mi-8—gone -- U.S.-led 12-year-old"))
                .isEqualTo("rebel-held Al-Shughour – the Mi-8 — gone -- U.S.-led 12-year-old");
        assertThat(cut("the “rebel”-held area")).isEqualTo("the “ rebel ” -held area");
    }

    @Test
    void rangesOfNumbersAreCutAndDatesAreNot() {
        assertThat(cut("60,000-70,000 on 30-31 May, 2016-12-02, 04.11.2017, 18:00"))
                .isEqualTo("60,000 - 70,000 on 30 - 31 May , 2016-12-02 , 04.11.2017 , 18:00");
    }

    @Test
    void percentAndCurrencyStandApart() {
        assertThat(cut("40% or US$5.5 or €3,000m")).isEqualTo("40 % or US$ 5.5 or € 3,000m");
    }

    @Test
    void slashSplitsWordsOnly() {
        assertThat(cut("PYD/YPG 24/7")).isEqualTo("PYD / YPG 24/7");
    }

    @Test
    void addressesStayWhole() {
        assertThat(cut("(see https://example.org/a?b=c.) or a.b@example.com, example.org/contact."))
                .isEqualTo("( see https://example.org/a?b=c . ) or a.b@example.com , example.org/contact .");
    }

    @Test
    void abbreviationKeepsItsStop() {
        assertThat(cut("Gen. J. Smith of the U.S. met No. 5 on Jan. 3, e.g. No."))
                .isEqualTo("Gen. J. Smith of the U.S. met No. 5 on Jan. 3 , e.g. No .");
    }

    @Test
    void footnoteMarksAndItemNumbersAreOneToken() {
        assertThat(cut("1.    In the night[2] it fell. (3)")).isEqualTo("1. In the night [2] it fell . (3)");
    }

    @Test
    void insertionsStayInTheirWord() {
        assertThat(cut("“(i)t fire[d] rebel(s)”")).isEqualTo("“ (i)t fire[d] rebel(s) ”");
    }

    @Test
    void spacedDotsAreOneToken() {
        assertThat(cut("they . . . left... now …")).isEqualTo("they ._._. left ... now …");
    }

    @Test
    void everyVisibleCharacterOfOddTextBelongsToOneToken() {
        Random random = new Random(7);
        String letters = "aB1 .,'’-–“”\"()[]/:@#%$\n\t\u0000\u00ad\u200b\ufeff\ud83d\ude00\u0301ش漢";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < 60; at++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertCovers(text.toString());
        }
    }

    private void assertCovers(String text) {
        int end = 0;
        for (Span token : tokenizer.split(text, new Span(0, text.length()))) {
            assertThat(token.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, token.start()).chars().allMatch(letter -> Letters.isBlank((char) letter)))
                    .as(text)
                    .isTrue();
            end = token.end();
        }
        assertThat(text.substring(end).chars().allMatch(letter -> Letters.isBlank((char) letter)))
                .isTrue();
    }
}
