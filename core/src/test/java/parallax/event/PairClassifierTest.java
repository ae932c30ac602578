package parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.language.EncoderLanguageModel;
import parallax.language.Excerpt;
import parallax.language.SentenceTree;
import parallax.text.Span;

class PairClassifierTest {
    private static final EncoderLanguageModel LANGUAGE = new EncoderLanguageModel();
    private static final PairClassifier CLASSIFIER = new PairClassifier();

    private static SentenceTree tree(String text) {
        return new SentenceTree(LANGUAGE.read(List.of(new Excerpt(text, new Span(0, text.length()))))
                .getFirst()
                .getFirst());
    }

    private static Span words(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static EventType type(String text, String actor, String recipient) {
        return CLASSIFIER
                .guess(tree(text), words(text, actor), words(text, recipient))
                .type();
    }

    @Test
    void theTypeIsThatOfTheWordsBetweenThePair() {
        assertThat(type("Marl accused Dunlin of arming the rebels.", "Marl", "Dunlin"))
                .isEqualTo(EventType.ACCUSE);
        assertThat(type("Marl rejected an offer of talks from Dunlin.", "Marl", "Dunlin"))
                .isEqualTo(EventType.REJECT);
    }

    @Test
    void aCapitalisedWordIsNoFeature() {
        String text = "Marl and Norlandish Prelates met the envoys of Dunlin.";
        Set<String> features = new PairFeatures().of(tree(text), words(text, "Marl"), words(text, "Dunlin"));
        assertThat(features)
                .contains("sentence meet")
                .noneMatch(feature -> feature.matches("(?i).*(norland|prelat).*"));
    }

    @Test
    void aSentenceOfManyThousandWordsIsReadInTime() {
        String text = "Marl met " + "the envoys of ".repeat(3000) + "Dunlin.";
        assertThat(CLASSIFIER
                        .guess(tree(text), words(text, "Marl"), words(text, "Dunlin"))
                        .confidence())
                .isBetween(0.0, 1.0);
    }

    @Test
    void weightsAreReadAsTheyWereWritten() {
        TypeWeights weights =
                new TypeWeights(List.of("A", "B"), Map.of("", new float[] {0, 1.5f}, "x", new float[] {3.25f, 0}));
        assertThat(weights.lines()).containsExactly("feature\tA\tB", "\t\t150", "x\t325\t");
        assertThat(weights.probabilities(Set.of("x"))[0]).isGreaterThan(0.8);
        assertThat(weights.probabilities(Set.of("y"))[1]).isGreaterThan(0.8);
    }
}
