package parallax.event.cameo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.actor.ActorReader;
import parallax.actor.ActorRegistry;
import parallax.actor.Cast;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.place.Gazetteer;
import parallax.place.PlaceReader;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.AccountDate;

class ActorCodesTest {
    private static final ActorRegistry REGISTRY = ActorRegistry.builtIn();
    private static final ActorReader ACTORS = new ActorReader(REGISTRY);
    private static final PlaceReader PLACES = new PlaceReader(Gazetteer.builtIn());
    private static final EncoderLanguageModel LANGUAGE = new EncoderLanguageModel();

    /// The codes of the actor that these words of the text mention.
    private static List<String> codes(String text, String words) {
        Document document = new Document("test", text);
        Passage body = new Passage(PassageKind.BODY, new Span(0, text.length()));
        Reading reading = Reading.of(document, List.of(body), LANGUAGE);
        Cast cast = ACTORS.read(reading, AccountDate.UNKNOWN);
        Map<String, List<String>> codes = new ActorCodes(REGISTRY).read(reading, cast, PLACES.toponyms(reading, cast));
        Map<String, String> actors = new HashMap<>();
        cast.mentions().forEach(mention -> actors.put(mention.span().in(text), mention.actor()));
        assertThat(actors).containsKey(words);
        return codes.getOrDefault(actors.get(words), List.of());
    }

    @Test
    void aListedActorIsOfTheCountryThatTheRegistryTells() {
        assertThat(codes("The Kremlin said that NATO had lied.", "Kremlin")).containsExactly("RUS");
        assertThat(codes("The Kremlin said that NATO had lied.", "NATO")).containsExactly("IGO");
    }

    @Test
    void anUnlistedPersonIsOfTheCountryWhoseOfficeItHolds() {
        assertThat(codes("Chilean Interior Minister Anselmo Vidaurre met the envoys.", "Anselmo Vidaurre"))
                .containsExactly("CHL");
    }

    @Test
    void aDescriptionIsOfTheCountriesThatItNames() {
        assertThat(codes(
                        "Senior Finnish and Estonian officials met on Monday.",
                        "Senior Finnish and Estonian officials"))
                .containsExactly("FIN", "EST");
    }

    @Test
    void whoIsOfNoCountryThatTheWordsTellHasNoCode() {
        assertThat(codes("The rebels shot at the road.", "rebels")).isEmpty();
    }
}
