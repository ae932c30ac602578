package parallax.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.actor.OfficeReader.Office;
import parallax.number.Lexemes;
import parallax.text.Span;
import parallax.text.WordClasses;

/// The affiliations that one account tells: offices are found by their words, then held against the names around them.
final class Affiliations {
    private static final int LONGEST_TITLE = 4;
    /// Characters around the mentions in which an office may stand.
    private static final int MARGIN = 200;

    private final WordClasses words;
    private final ActorLexicon lexicon;
    private final StateWords states;
    private final Lexemes text;
    private final OfficeReader offices;
    private final Map<String, Actor> actors = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Place> byStart = new HashMap<>();
    private final Map<Integer, Place> byEnd = new HashMap<>();
    private final Map<String, String> found = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final @Nullable String government;

    /// Where somebody is named, in lexemes.
    private record Place(Actor actor, int from, int to) {
        boolean isPerson() {
            return actor.kind() == ActorKind.PERSON;
        }

        boolean isBody() {
            return !isPerson() && actor.kind() != ActorKind.UNNAMED && actor.kind() != ActorKind.POPULATION_GROUP;
        }
    }

    Affiliations(
            WordClasses words,
            ActorLexicon lexicon,
            StateWords states,
            String characters,
            List<Actor> all,
            List<Mention> mentions) {
        this.words = words;
        this.lexicon = lexicon;
        this.states = states;
        this.text = Lexemes.of(characters, from(mentions), to(mentions, characters.length()));
        this.offices = new OfficeReader(words, states, text, actors);
        all.forEach(actor -> actors.put(actor.id(), actor));
        mentions.forEach(this::place);
        this.government = government();
    }

    private static int from(List<Mention> mentions) {
        int first = mentions.stream()
                .mapToInt(mention -> mention.span().start())
                .min()
                .orElse(0);
        return Math.max(0, first - MARGIN);
    }

    private static int to(List<Mention> mentions, int length) {
        int last = mentions.stream()
                .mapToInt(mention -> mention.span().end())
                .max()
                .orElse(0);
        return Math.min(length, last + MARGIN);
    }

    private void place(Mention mention) {
        Span span = mention.span();
        Actor actor = actors.get(mention.actor());
        if (actor != null) {
            int from = text.indexAt(span.start());
            int to = text.indexAt(span.end());
            Place place = new Place(actor, from, to);
            places.add(place);
            byStart.merge(from, place, Affiliations::longer);
            byEnd.merge(to, place, Affiliations::longer);
            offices.name(actor.id(), from, to);
        }
    }

    private static Place longer(Place one, Place other) {
        return other.to - other.from > one.to - one.from ? other : one;
    }

    /// Ids of those who speak for somebody, each with whom: of a person the first that is told, of a description only
    /// one, for others can be described by the same words.
    Map<String, String> find() {
        for (int i = 0; i < text.size(); i++) {
            Office office = offices.read(i);
            if (office != null && (office.owner() != null || office.ofState())) {
                hold(office);
            }
        }
        for (Place place : places) {
            follow(place);
        }
        found.keySet().removeAll(ambiguous);
        return found;
    }

    private void hold(Office office) {
        Place within = describedBy(office);
        Place holder = within != null ? within : before(office);
        holder = holder != null ? holder : after(office);
        if (holder != null) {
            boolean ours = lexicon.in("owner", text.low(office.from() - 1));
            join(holder.actor, office.ofState() && holder.isPerson() && !ours ? government : office.owner());
        }
    }

    private void join(Actor actor, @Nullable String owner) {
        if (owner != null && !owner.equals(actor.id()) && !actor.listed() && actor.parent() == null) {
            Actor body = actors.get(owner);
            boolean circular = owner.equals(found.get(actor.id())) || actor.id().equals(found.get(owner));
            if (!circular && (body == null || !actor.id().equals(body.parent()))) {
                String first = found.putIfAbsent(actor.id(), owner);
                if (first != null && !first.equals(owner) && actor.kind() == ActorKind.UNNAMED) {
                    ambiguous.add(actor.id());
                }
            }
        }
    }

    /// The description that the office heads: `a senior Ruritanian official`, `Vance's office`.
    private @Nullable Place describedBy(Office office) {
        Place best = null;
        for (int from = office.from(); from <= office.head(); from++) {
            best = covering(best, byStart.get(from), office);
        }
        for (int from = office.from() - 1; best == null && from >= office.from() - LONGEST_TITLE; from--) {
            best = covering(best, byStart.get(from), office);
        }
        return best;
    }

    private static @Nullable Place covering(@Nullable Place best, @Nullable Place place, Office office) {
        boolean covers = place != null
                && place.to > office.head()
                && !place.actor.id().equals(office.owner())
                && place.actor.kind() != ActorKind.ARMED_GROUP;
        return best == null && covers ? place : best;
    }

    /// `NAME, a spokesman for the army,`.
    private @Nullable Place before(Office office) {
        int at = office.from() - 1;
        while (lexicon.in("definite", text.low(at)) || lexicon.in("indefinite", text.low(at))) {
            at--;
        }
        boolean apart = text.is(at, ",") || text.is(at, "(") || text.is(at, "-");
        Place named = apart ? byEnd.get(at) : null;
        return named != null && named.isPerson() && closes(office.to()) ? named : null;
    }

    /// `Ruritanian Foreign Minister NAME`, `a spokesman for the army, Captain NAME,`.
    private @Nullable Place after(Office office) {
        boolean apart = text.is(office.to(), ",");
        int at = apart ? office.to() + 1 : office.to();
        int end = at + LONGEST_TITLE;
        while (at < end && byStart.get(at) == null && isTitle(at)) {
            at++;
        }
        Place named = byStart.get(at);
        return named != null && named.isPerson() && (!apart || closes(named.to)) ? named : null;
    }

    private boolean isTitle(int index) {
        return lexicon.title(text.low(index)).isPresent()
                || words.is("modifier", text.low(index))
                || (text.is(index, ".") && lexicon.title(text.low(index - 1)).isPresent());
    }

    /// Whether an apposition may end here: at a mark other than a possessive's, or at the end.
    private boolean closes(int index) {
        return index >= text.size() || (!text.isWord(index) && !text.isDigits(index) && !text.is(index, "'"));
    }

    /// `NAME of the council`, `NAME (the council)`, `NAME, who leads the council`, `the organisers, the council,`.
    private void follow(Place place) {
        int at = place.to;
        if (place.isPerson()) {
            if (text.is(at, "of") || text.is(at, "from")) {
                join(place.actor, body(at + 1));
            } else if (text.is(at, "(")) {
                Place body = byStart.get(at + 1);
                join(place.actor, body != null && text.is(body.to, ")") ? body(at + 1) : null);
            } else if (text.is(at, ",") && text.is(at + 1, "who")) {
                join(place.actor, headed(at + 2));
            }
        } else if (place.actor.kind() == ActorKind.UNNAMED && text.is(at, ",")) {
            join(place.actor, named(place));
        }
    }

    private @Nullable String headed(int verb) {
        if (words.is("heads", text.low(verb))) {
            return body(verb + 1);
        }
        return words.is("acts", text.low(verb)) && words.is("by", text.low(verb + 1)) ? body(verb + 2) : null;
    }

    private @Nullable String body(int index) {
        int at = lexicon.in("definite", text.low(index)) ? index + 1 : index;
        Place named = byStart.get(at);
        named = named == null ? byStart.get(index) : named;
        return named != null && named.isBody() ? named.actor.id() : null;
    }

    /// `The organisers, the Council,`: the apposition to definite words is who they are; a list would go on.
    private @Nullable String named(Place described) {
        boolean definite = text.is(described.from, "the") || text.is(described.from - 1, "the");
        int at = text.is(described.to + 1, "the") ? described.to + 2 : described.to + 1;
        Place body = byStart.get(at);
        if (!definite || body == null || !body.isBody() || !text.at(at).capital()) {
            return null;
        }
        int end = text.is(body.to, "(") ? body.to + 3 : body.to;
        boolean list = text.is(end + 1, "and") || text.is(end + 1, "or") || byStart.get(end + 1) != null;
        return text.is(end, ",") && !list ? body.actor.id() : null;
    }

    /// The one government whose organs the account names by what they are, without whose; absent where it names those
    /// of
    /// several so, or none.
    private @Nullable String government() {
        Set<String> all = new HashSet<>();
        places.stream()
                .sorted(Comparator.comparingInt(Place::from))
                .filter(place -> place.actor.kind() == ActorKind.STATE && isBare(place))
                .forEach(place -> all.add(top(place.actor)));
        return all.size() == 1 ? all.iterator().next() : null;
    }

    private boolean isBare(Place place) {
        int from = text.is(place.from, "the") ? place.from + 1 : place.from;
        for (int i = from; i < place.to - 1; i++) {
            if (!words.is("modifier", text.low(i))) {
                return false;
            }
        }
        String organ = Singular.of(text.low(place.to - 1));
        return from < place.to
                && (lexicon.in("government", organ)
                        || (!top(place.actor).equals(place.actor.id())
                                && lexicon.head(organ)
                                        .filter(noun -> noun.sort() == HeadNoun.Sort.STATE)
                                        .isPresent()));
    }

    private String top(Actor actor) {
        return states.top(actor).id();
    }
}
