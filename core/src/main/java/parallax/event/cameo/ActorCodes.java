package parallax.event.cameo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.ActorRegistry;
import parallax.actor.Cast;
import parallax.actor.Listing;
import parallax.actor.Mention;
import parallax.language.Reading;
import parallax.language.Sentence;
import parallax.language.SentenceTree;
import parallax.place.Place;
import parallax.place.Toponym;
import parallax.text.Span;

/// The first three letters of an actor's code in event data sets (CAMEO manual, chapter 3): of which country it is, or
/// `IGO`, `NGO`, `IMG` (an armed group of no one country).
///
/// The registry tells it of those it lists. Of others it is told by the words that name or describe them and by their
/// office: "senior Ruritanian officials", "Zemblan Prime Minister Ada Hale", "rebels in Freedonia".
public final class ActorCodes {
    /// So many parents of parents are asked.
    private static final int HEIGHT = 4;

    private final ActorRegistry registry;
    private final CountryCode countries = new CountryCode();

    public ActorCodes(ActorRegistry registry) {
        this.registry = registry;
    }

    /// The codes of all actors of an account by their ids, several for an actor of several countries ("Ruritanian and
    /// Zemblan troops"), in the order of the words; none where the words do not tell.
    ///
    /// @param toponyms all of the account in order, whatever they are used for
    public Map<String, List<String>> read(Reading reading, Cast cast, List<Toponym> toponyms) {
        Map<String, Actor> actors = cast.byId();
        Map<String, List<String>> codes = new HashMap<>();
        actors.values().forEach(actor -> codes.put(actor.id(), listed(actor, actors)));
        OrderedPlaces places =
                new OrderedPlaces(toponyms.stream().map(Toponym::place).toList());
        int next = 0;
        for (Sentence sentence : reading.sentences()) {
            List<Mention> here = new ArrayList<>();
            while (next < cast.mentions().size()
                    && cast.mentions().get(next).span().start()
                            < sentence.span().end()) {
                here.add(cast.mentions().get(next));
                next++;
            }
            if (!here.isEmpty()) {
                describe(new Described(new SentenceTree(sentence), here, places), codes);
            }
        }
        return codes;
    }

    /// The code of the country that a place lies in; absent where it is in none.
    public Optional<String> country(Place place) {
        return countries.of(place);
    }

    private record Described(SentenceTree tree, List<Mention> mentions, OrderedPlaces places) {}

    private void describe(Described sentence, Map<String, List<String>> codes) {
        for (Mention mention : sentence.mentions()) {
            if (codes.getOrDefault(mention.actor(), List.of()).isEmpty()) {
                codes.put(mention.actor(), told(sentence, mention, codes));
            }
        }
    }

    /// By the words of the name or what stands before it, else by what stands behind it.
    private List<String> told(Described sentence, Mention mention, Map<String, List<String>> codes) {
        Description words = new Description(sentence.tree(), mention.span());
        for (Span span : words.spans()) {
            List<String> found = company(sentence, mention, span, codes);
            if (found.isEmpty()) {
                found = countries.all(nations(sentence, span));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// The places that the words name, not those after which a people of any country is called: "ethnic Zemblans".
    private static List<Place> nations(Described sentence, Span span) {
        SentenceTree tree = sentence.tree();
        return sentence.places().within(span).stream()
                .filter(place ->
                        !tree.lower(tree.indexAt(place.span().start()) - 1).equals("ethnic"))
                .toList();
    }

    /// The codes of whom the words name besides: "UN peacekeepers", "the UN envoy Ada Hale".
    private static List<String> company(
            Described sentence, Mention mention, Span span, Map<String, List<String>> codes) {
        return sentence.mentions().stream()
                .filter(other -> !other.actor().equals(mention.actor()) && span.contains(other.span()))
                .flatMap(other -> codes.getOrDefault(other.actor(), List.of()).stream())
                .distinct()
                .toList();
    }

    /// What the registry or the kind tells of the actor or of whom it belongs to.
    private List<String> listed(Actor actor, Map<String, Actor> actors) {
        Optional<Actor> at = Optional.of(actor);
        for (int step = 0; step < HEIGHT && at.isPresent(); step++) {
            if (at.get().kind() == ActorKind.INTERNATIONAL_ORGANISATION) {
                return List.of("IGO");
            }
            Optional<String> country =
                    registry.listing(at.get().id()).map(Listing::country).flatMap(countries::of);
            if (country.isPresent()) {
                return List.of(country.get());
            }
            at = Optional.ofNullable(at.get().parent())
                    .flatMap(id -> Optional.ofNullable(actors.get(id)).or(() -> registry.actor(id)));
        }
        return actor.listed() ? ofNoCountry(actor) : List.of();
    }

    private static List<String> ofNoCountry(Actor actor) {
        return switch (actor.kind()) {
            case ARMED_GROUP -> List.of("IMG");
            case ORGANISATION -> List.of("NGO");
            case STATE, PERSON, COALITION, POPULATION_GROUP, MEDIA_OUTLET, INTERNATIONAL_ORGANISATION, UNNAMED ->
                List.of();
        };
    }
}
