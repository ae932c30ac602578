package parallax.eval.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parallax.eval.tally.Notes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnchorsTest {
    private static final String TEXT = "Truce 😀 in Orvel: he said “it’s  over”, over and over.";

    private final CodePointText text = new CodePointText(TEXT);
    private final Notes notes = new Notes();
    private final GoldAnchors gold = new GoldAnchors(text, "a", notes);
    private final PredictedAnchors predicted = new PredictedAnchors(text);

    @Test
    void goldPointsByWordsAndPredictionsByUtf16Offsets() {
        Anchor byWords = gold.read(json("{'quote': 'Orvel'}"));
        assertThat(byWords).isEqualTo(new Stretch(11, 16));
        assertThat(predicted.read(json("{'start': 12, 'end': 17, 'quote': 'Orvel'}")))
                .isEqualTo(byWords);
    }

    @Test
    void theNthOccurrenceCountsOverlappingOnes() {
        CodePointText same = new CodePointText("aaaa");
        GoldAnchors anchors = new GoldAnchors(same, "a", notes);
        assertThat(anchors.read(json("{'quote': 'aa', 'nth': 3}"))).isEqualTo(new Stretch(2, 4));
        assertThat(anchors.read(json("{'quote': 'aa', 'nth': 4}"))).isEqualTo(NoAnchor.BROKEN);
        assertThat(notes.lines()).containsExactly("gold anchor not found in the text, nth 4: aa [a]");
    }

    @Test
    void goldWordsAreFoundWithOtherSpacesAndQuotesToo() {
        Anchor found = gold.read(json("{'quote': '\\u0022it\\u0027s over\\u0022'}"));
        assertThat(text.words((Stretch) found)).isEqualTo("“it’s  over”");
        assertThat(notes.lines().getFirst()).startsWith("gold anchor found only with other spaces");
    }

    @Test
    void halfAnEmojiIsNoPlace() {
        assertThat(predicted.read(json("{'start': 7, 'end': 17}"))).isEqualTo(NoAnchor.MISSING);
        assertThat(predicted.read(json("{'start': 6, 'end': 8}"))).isEqualTo(new Stretch(6, 7));
    }

    @Test
    void emptyBackwardFractionalAndDistantOffsetsAreNoPlace() {
        for (String offsets :
                new String[] {"3, 'end': 3", "4, 'end': 3", "1.5, 'end': 3", "-1, 'end': 3", "0, 'end': 99999999999"}) {
            assertThat(predicted.read(json("{'start': " + offsets + "}")))
                    .as(offsets)
                    .isEqualTo(NoAnchor.MISSING);
        }
    }

    @Test
    void everyAnchorOfAPredictionMustQuoteTheTextThere() {
        JsonNode prediction = json("{'places': [{'span': {'start': 12, 'end': 17, 'quote': 'Orvel'}},"
                + " {'span': {'start': 12, 'end': 17, 'quote': 'orvel'}}, {'span': {'quote': 'Orvel', 'nth': 1}}],"
                + " 'events': [{'trigger': 'said'}, {'trigger': null}]}");
        assertThat(Faithfulness.of(prediction, text)).isEqualTo(new Faithfulness(4, 3));
    }

    @Test
    void missingMeetsMissingAndBrokenGoldMeetsAnything() {
        Anchor here = new Stretch(0, 5);
        assertThat(NoAnchor.MISSING.meets(NoAnchor.MISSING)).isTrue();
        assertThat(NoAnchor.MISSING.meets(here)).isFalse();
        assertThat(here.meets(NoAnchor.MISSING)).isFalse();
        assertThat(NoAnchor.BROKEN.meets(here)).isTrue();
        assertThat(here.meets(new Stretch(4, 9))).isTrue();
        assertThat(here.meets(new Stretch(5, 9))).isFalse();
    }

    private static JsonNode json(String written) {
        return JsonMapper.shared().readTree(written.replace('\'', '"'));
    }
}
