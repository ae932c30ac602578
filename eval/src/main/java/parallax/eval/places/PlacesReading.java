package parallax.eval.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parallax.actor.ActorReader;
import parallax.actor.ActorRegistry;
import parallax.actor.Cast;
import parallax.eval.anchor.CodePointText;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.place.Gazetteer;
import parallax.place.Place;
import parallax.place.PlaceReader;
import parallax.place.Toponym;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.PassageReader;
import parallax.text.Span;
import parallax.time.AccountDateReader;

/// Finds and places the toponyms of a corpus with the product's own rooms.
public final class PlacesReading {
    private final PassageReader passages = new PassageReader();
    private final EncoderLanguageModel language = new EncoderLanguageModel();
    private final AccountDateReader dates = new AccountDateReader();
    private final ActorReader actors = new ActorReader(ActorRegistry.builtIn());
    private final PlaceReader places = new PlaceReader(Gazetteer.builtIn());

    /// The predicted lines: toponyms found in the texts, in any of these senses.
    public List<String> found(List<MappedText> texts, Set<Toponym.Sense> senses) {
        return texts.stream().flatMap(text -> found(text.document(), senses)).toList();
    }

    private Stream<String> found(Document document, Set<Toponym.Sense> senses) {
        List<Place> found = new ArrayList<>();
        for (Reading reading : readings(document)) {
            Cast cast = actors.read(reading, dates.read(reading));
            places.toponyms(reading, cast).stream()
                    .filter(toponym -> senses.contains(toponym.sense()))
                    .forEach(toponym -> found.add(toponym.place()));
        }
        return lines(document, found);
    }

    /// The predicted lines: gold's spans, placed.
    public List<String> given(List<MappedText> texts) {
        return texts.stream().flatMap(this::given).toList();
    }

    private Stream<String> given(MappedText text) {
        CodePointText points = new CodePointText(text.document().text());
        List<Span> spans = text.names().stream()
                .map(name -> new Span(points.unitAt(name.start()), points.unitAt(name.end())))
                .sorted()
                .toList();
        Passage whole =
                new Passage(PassageKind.BODY, new Span(0, text.document().text().length()));
        List<Passage> all = passages.read(text.document());
        Reading reading = Reading.of(text.document(), all.isEmpty() ? List.of(whole) : all, language);
        return lines(text.document(), places.resolve(reading, spans));
    }

    /// The account, and each reader's comment by itself.
    private List<Reading> readings(Document document) {
        List<Passage> all = passages.read(document);
        List<Reading> readings = new ArrayList<>();
        readings.add(Reading.of(
                document,
                all.stream()
                        .filter(passage -> passage.kind() != PassageKind.COMMENT)
                        .toList(),
                language));
        all.stream()
                .filter(passage -> passage.kind() == PassageKind.COMMENT)
                .forEach(comment -> readings.add(Reading.of(document, List.of(comment), language)));
        return readings;
    }

    private static Stream<String> lines(Document document, List<Place> places) {
        String text = document.text();
        return places.stream()
                .map(place -> new MappedName(
                                text.codePointCount(0, place.span().start()),
                                text.codePointCount(0, place.span().end()),
                                document.words(place.span()),
                                place.at())
                        .line(document.id()));
    }
}
