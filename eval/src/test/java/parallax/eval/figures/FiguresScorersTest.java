package parallax.eval.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The numbers are those that the independent scorer prints for the same lines.
class FiguresScorersTest {
    private static NewsQuantSentence sentence(NewsQuantity... quantities) {
        return new NewsQuantSentence("", List.of(quantities));
    }

    @Test
    void goldAgainstItselfIsAllRight() {
        List<NewsQuantSentence> gold = List.of(sentence(new NewsQuantity("5.0-7.0", "=", "day", "road works")));
        assertThat(NewsQuantScorer.score(gold, gold).text())
                .startsWith("gold 1 pred 1\nvalue P 100.0 R 100.0 F1 100.0");
    }

    @Test
    void aQuantityIsPairedWithTheOneThatAgreesMost() {
        List<NewsQuantSentence> gold = List.of(sentence(
                new NewsQuantity("2.0", "up", "dollar", "price of tea"), new NewsQuantity("2.0", "=", "man", "-")));
        List<NewsQuantSentence> predicted = List.of(
                sentence(new NewsQuantity("2", "=", "man", "-"), new NewsQuantity("2", "up", "euro", "tea, price")));
        FiguresScore score = NewsQuantScorer.score(gold, predicted);
        assertThat(score.f1("value+change")).isEqualTo(100.0);
        assertThat(score.f1("value+unit")).isEqualTo(50.0);
        assertThat(score.f1("value+concept partial")).isEqualTo(100.0);
        assertThat(score.f1("value+concept exact")).isEqualTo(50.0);
    }

    @Test
    void aRangeIsNoNumber() {
        assertThat(ValueText.same(ValueText.numbers("5-7"), ValueText.numbers("5")))
                .isFalse();
        assertThat(ValueText.same(ValueText.numbers("2.998E-08"), ValueText.numbers("0.00000002998")))
                .isTrue();
        assertThat(ValueText.same(ValueText.numbers("none"), ValueText.numbers("none")))
                .isFalse();
    }

    @Test
    void eachStepOfADisplacementFigureNeedsTheOnesBefore() {
        DisplacementFigure gold = new DisplacementFigure("1200.0", "Evacuated", "People", "Oberau", "AUT");
        DisplacementFigure other = new DisplacementFigure("1200", "Displaced", "People", "Oberau", "AUT");
        assertThat(gold.agreement(gold)).containsExactly(true, true, true, true, true);
        assertThat(gold.agreement(other)).containsExactly(true, true, false, false, false);
    }

    @Test
    void aTextWithoutPredictionsCountsAsMissed() {
        DisplacementFigure figure = new DisplacementFigure("5", "Displaced", "People", "", "");
        List<DisplacementText> gold = List.of(new DisplacementText("a", List.of(figure, figure)));
        assertThat(IdetectScorer.score(gold, List.of()).text())
                .startsWith("gold 2 pred 0\nquantity P 0.0 R 0.0 F1 0.0");
    }
}
