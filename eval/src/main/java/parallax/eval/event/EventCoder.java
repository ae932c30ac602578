package parallax.eval.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.account.Account;
import parallax.account.Reader;
import parallax.actor.ActorReader;
import parallax.actor.ActorRegistry;
import parallax.event.Event;
import parallax.event.cameo.ActorCodes;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.place.Gazetteer;
import parallax.place.Place;
import parallax.place.PlaceReader;
import parallax.place.Toponym;
import parallax.statement.Told;
import parallax.text.Document;
import parallax.text.ResourceTable;

/// Reads single sentences and writes their events as event data sets have them, by the conventions of PLOVER's gold
/// standard records:
///
/// - A place can be the recipient ("lifted the curfew in Marl") or, where an attack has no known actor, the actor.
/// - Whose nationality is not told has the country of the place, or the only one that the sentence names.
/// - Some countries have a code that is not ISO's (`gsr-codes.tsv`).
public final class EventCoder {
    private final ActorRegistry registry = ActorRegistry.builtIn();
    private final Gazetteer gazetteer = Gazetteer.builtIn();
    private final EncoderLanguageModel language = new EncoderLanguageModel();
    private final Reader reader = new Reader(language, registry, gazetteer);
    private final ActorReader actors = new ActorReader(registry);
    private final PlaceReader places = new PlaceReader(gazetteer);
    private final ActorCodes codes = new ActorCodes(registry);
    private final Map<String, String> spelled = new HashMap<>();

    public EventCoder() {
        ResourceTable.rows(EventCoder.class, "gsr-codes.tsv", 2)
                .forEach(row -> spelled.put(row.getFirst(), row.getLast()));
    }

    /// The events of a sentence, a line for each pair of codes.
    public List<CodedEvent> code(String id, String text) {
        Account account = reader.read(new Document(id, text));
        Reading reading = Reading.of(account.document(), account.passages(), language);
        var cast = actors.read(reading, account.date());
        List<Toponym> toponyms = places.toponyms(reading, cast);
        Coded sentence = new Coded(codes.read(reading, cast, toponyms), toponyms);
        Set<CodedEvent> coded = new LinkedHashSet<>();
        account.events().stream().map(Told::record).forEach(event -> coded.addAll(code(id, event, sentence)));
        return List.copyOf(coded);
    }

    /// What is known of a sentence.
    ///
    /// @param codes by actor
    private record Coded(Map<String, List<String>> codes, List<Toponym> toponyms) {}

    private List<CodedEvent> code(String id, Event event, Coded sentence) {
        Optional<String> where = where(event, sentence);
        List<String> actors = codes(event.actors(), where, sentence);
        List<String> recipients = codes(event.recipients(), where, sentence);
        List<CodedEvent> coded = new ArrayList<>();
        for (String actor : actors.isEmpty() ? orNobody(where) : actors) {
            for (String recipient : recipients.isEmpty() ? orNobody(where) : recipients) {
                coded.add(new CodedEvent(
                        id, spelled(actor), spelled(recipient), event.type().name()));
            }
        }
        return coded;
    }

    private String spelled(String code) {
        return spelled.getOrDefault(code, code);
    }

    private static List<String> orNobody(Optional<String> where) {
        return List.of(where.orElse(CodedEvent.NOBODY));
    }

    private List<String> codes(List<String> ids, Optional<String> where, Coded sentence) {
        Set<String> found = new LinkedHashSet<>();
        for (String id : ids) {
            List<String> own = sentence.codes().getOrDefault(id, List.of());
            found.addAll(own.isEmpty() ? where.or(() -> only(sentence)).stream().toList() : own);
        }
        return List.copyOf(found);
    }

    /// The country of the event's place.
    private Optional<String> where(Event event, Coded sentence) {
        return sentence.toponyms().stream()
                .map(Toponym::place)
                .filter(place -> place.name().equals(event.place()))
                .findFirst()
                .flatMap(codes::country);
    }

    /// The one country that the sentence names.
    private Optional<String> only(Coded sentence) {
        List<String> named = sentence.toponyms().stream()
                .map(Toponym::place)
                .flatMap(place -> country(place).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Optional<String> country(Place place) {
        return codes.country(place);
    }
}
