package parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

class AttributionReaderTest {
    private static List<Attribution> read(String text) {
        Document document = new Document("test", text);
        Passage body = new Passage(PassageKind.BODY, new Span(0, text.length()));
        Reading reading = Reading.of(document, List.of(body), new EncoderLanguageModel());
        return new AttributionReader().read(reading.passages().getFirst());
    }

    @Test
    void twoSpeakersOfOneSentenceKeepTheirWords() {
        String text = "The governor said that the bridge was open, but police said that it was closed.";
        assertThat(read(text))
                .extracting(one -> one.content().getFirst().in(text))
                .containsExactly("that the bridge was open", "that it was closed");
    }

    @Test
    void aPlainSentenceWithItsSourceIsSureEnoughToBeShown() {
        assertThat(read("The governor said that the bridge was open."))
                .singleElement()
                .satisfies(one -> assertThat(one.confidence()).isGreaterThan(Attribution.DISPLAY));
    }

    @Test
    void noWordsAttributeNothing() {
        assertThat(read("Rain. 12")).isEmpty();
    }
}
