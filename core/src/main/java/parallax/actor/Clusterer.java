package parallax.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.actor.HeadNoun.Sort;
import parallax.actor.PhraseFinder.Described;
import parallax.text.Document;

/// Decides, mention by mention, to which actor the words refer.
final class Clusterer {
    private static final int MEMORY = 100;

    /// A description met before.
    private record Met(Set<String> modifiers, String determiner, Actor actor) {}

    private final Document document;
    private final ActorLexicon lexicon;
    private final ListedNames listed;
    private final KnownNames known;
    private final Identities identities = new Identities();
    private final Map<Candidate, Actor> named = new LinkedHashMap<>();
    private final Map<String, List<Met>> met = new HashMap<>();
    private final Map<String, Actor> byOffice = new HashMap<>();
    private final Map<String, Actor> ownerOf = new HashMap<>();
    private final Map<String, Actor> foremostOwner = new HashMap<>();
    private @Nullable Actor foremost;
    private @Nullable Actor owner;

    Clusterer(Document document, ActorLexicon lexicon, ListedNames listed, KnownNames known) {
        this.document = document;
        this.lexicon = lexicon;
        this.listed = listed;
        this.known = known;
    }

    Identities identities() {
        return identities;
    }

    /// Learns from the whole account whose regime is meant where it says no more than `the regime`: the one most often
    /// named so.
    void learn(List<Described> all) {
        Map<String, Map<String, Integer>> owners = new TreeMap<>();
        for (Described described : all) {
            String state = described.candidate().actor();
            if (state != null) {
                owners.computeIfAbsent(described.phrase().key(), key -> new LinkedHashMap<>())
                        .merge(state, 1, Integer::sum);
            }
        }
        owners.forEach((key, counts) -> foremostOwner.put(key, mostOften(counts)));
    }

    /// Learns of which state the account speaks.
    void learnStates(StatesSpokenOf states) {
        foremost = states.foremost();
        owner = states.owner();
    }

    private Actor mostOften(Map<String, Integer> counts) {
        return listed.actor(Objects.requireNonNull(Foremost.most(counts))).orElseThrow();
    }

    /// The actor of a name.
    Actor name(Candidate name) {
        Actor actor = identify(name);
        identities.mention(actor);
        if (name.kind() == ActorKind.STATE && name.to() - name.from() > 1) {
            ownerOf.put(Singular.of(name.words().lower(name.head())), actor);
        }
        if (actor.kind() == ActorKind.PERSON) {
            officeBefore(name).ifPresent(office -> byOffice.put(office, actor));
        }
        return actor;
    }

    /// Whether two names are known to mean one actor.
    boolean same(Candidate one, Candidate two) {
        return one.actor() != null
                ? one.actor().equals(two.actor())
                : fullName(one).equals(fullName(two));
    }

    private Candidate fullName(Candidate name) {
        return known.fullName(name.words().text(name.from(), name.to())).orElse(name);
    }

    private Actor identify(Candidate name) {
        if (name.actor() != null) {
            return identities.add(listed.actor(name.actor()).orElseThrow());
        }
        Candidate full = fullName(name);
        if (full.actor() != null) {
            return identities.add(listed.actor(full.actor()).orElseThrow());
        }
        return named.computeIfAbsent(full, key -> invent(key));
    }

    private Actor invent(Candidate name) {
        return identities.invent(document.words(name.span()), name.kind(), parent(name.kind()));
    }

    /// "the army", "the Interior Ministry": that of the state of which the account speaks, where it speaks of one above
    /// all others.
    private @Nullable String parent(ActorKind kind) {
        return kind == ActorKind.STATE && owner != null ? owner.id() : null;
    }

    private Optional<String> officeBefore(Candidate name) {
        for (int length = 4; length > 0; length--) {
            int from = name.from() - length;
            if (from >= 0) {
                String words = name.words().text(from, name.from());
                if (lexicon.title(words).filter(title -> title.equals("office")).isPresent()) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    /// The actor of a description.
    Actor phrase(Described described) {
        Actor actor = resolve(described);
        identities.mention(actor);
        return actor;
    }

    private Actor resolve(Described described) {
        NounPhrase phrase = described.phrase();
        if (described.candidate().actor() != null) {
            Actor state =
                    identities.add(listed.actor(described.candidate().actor()).orElseThrow());
            ownerOf.put(phrase.key(), state);
            return state;
        }
        return byName(described).or(() -> antecedent(described)).orElseGet(() -> described(described));
    }

    /// A listed actor whose name the words are, in small letters (`the state department`).
    private Optional<Actor> byName(Described described) {
        Candidate words = described.candidate();
        return listed.named(words.words().text(words.from(), words.to()))
                .filter(actor -> actor.kind() != ActorKind.PERSON)
                .map(identities::add);
    }

    private Optional<Actor> antecedent(Described described) {
        NounPhrase phrase = described.phrase();
        return switch (phrase.noun().sort()) {
            case STATE -> government(described);
            case GROUP -> lexicon.in("forces", phrase.key()) ? forces(described) : institution(phrase);
            case BODY, MEDIA -> institution(phrase);
            case OFFICE -> holder(phrase);
            case WEAPON -> forces(described);
            default -> Optional.empty();
        };
    }

    /// `the regime` and `regime forces`: the government the account speaks of.
    private Optional<Actor> government(Described described) {
        NounPhrase phrase = described.phrase();
        Optional<Actor> owner = forces(described);
        if (owner.isPresent()) {
            return owner;
        }
        return lexicon.in("government", phrase.key()) ? government(phrase.key(), phrase.modified()) : Optional.empty();
    }

    /// `regime forces`, `government helicopters`: those of the government that the account speaks of.
    private Optional<Actor> forces(Described described) {
        NounPhrase phrase = described.phrase();
        Words words = described.candidate().words();
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (lexicon.in("government", words.lower(i))
                    && (i == 0 || !words.lower(i - 1).equals("-"))) {
                return government(words.lower(i), false);
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> government(String word, boolean modified) {
        return Optional.ofNullable(ownerOf.get(word))
                .or(() -> Optional.ofNullable(foremostOwner.get(word)))
                .or(() -> modified ? Optional.empty() : Optional.ofNullable(ownerOf.get("regime")))
                .or(() -> modified ? Optional.empty() : Optional.ofNullable(foremostOwner.get("regime")))
                .or(() -> Optional.ofNullable(foremost))
                .map(identities::add);
    }

    private Optional<Actor> institution(NounPhrase phrase) {
        if (phrase.modified() || phrase.plural()) {
            return Optional.empty();
        }
        String word = phrase.key();
        return identities.last(actor -> namedBy(actor, word)).or(() -> byKind(phrase));
    }

    private static boolean namedBy(Actor actor, String word) {
        String name = actor.name().toLowerCase(Locale.ROOT);
        int at = name.indexOf(word);
        return Character.isUpperCase(actor.name().codePointAt(0))
                && at >= 0
                && (at == 0 || !Character.isLetter(name.charAt(at - 1)));
    }

    private Optional<Actor> byKind(NounPhrase phrase) {
        if ((phrase.noun().sort() == Sort.MEDIA && phrase.key().indexOf(' ') < 0)
                || phrase.key().endsWith("agency")) {
            return identities.last(actor -> actor.kind() == ActorKind.MEDIA_OUTLET);
        }
        if (lexicon.in("any-group", phrase.key())) {
            return identities.last(actor -> switch (actor.kind()) {
                case ORGANISATION, ARMED_GROUP, COALITION, INTERNATIONAL_ORGANISATION ->
                    Character.isUpperCase(actor.name().codePointAt(0));
                default -> false;
            });
        }
        return Optional.empty();
    }

    private Optional<Actor> holder(NounPhrase phrase) {
        Optional<Actor> listedHolder = phrase.owner().flatMap(state -> listed.holder(phrase.key(), state));
        if (listedHolder.isPresent()) {
            return Optional.of(identities.add(listedHolder.get()));
        }
        return phrase.modified() ? Optional.empty() : Optional.ofNullable(byOffice.get(phrase.key()));
    }

    /// The earlier actor of a like description, or a new one.
    private Actor described(Described described) {
        NounPhrase phrase = described.phrase();
        Set<String> modifiers = modifiers(described);
        List<Met> earlier = met.computeIfAbsent(base(phrase), key -> new ArrayList<>());
        boolean fresh = phrase.noun().sort() == Sort.ROLE && lexicon.in("indefinite", phrase.determiner());
        if (!fresh) {
            for (Met candidate : earlier.subList(Math.max(0, earlier.size() - MEMORY), earlier.size())
                    .reversed()) {
                if (alike(phrase, modifiers, candidate)) {
                    return candidate.actor();
                }
            }
        }
        Actor actor = identities.invent(
                document.words(described.candidate().span()),
                described.candidate().kind(),
                parent(described.candidate().kind()));
        earlier.add(new Met(modifiers, phrase.determiner(), actor));
        return actor;
    }

    private static String base(NounPhrase phrase) {
        String key = phrase.key();
        return key.endsWith(" member") ? key.substring(0, key.length() - " member".length()) : key;
    }

    private static boolean alike(NounPhrase phrase, Set<String> modifiers, Met met) {
        if (phrase.noun().sort() == Sort.KIN) {
            return met.modifiers().equals(modifiers) && met.determiner().equals(phrase.determiner());
        }
        return met.modifiers().containsAll(modifiers) || modifiers.containsAll(met.modifiers());
    }

    private Set<String> modifiers(Described described) {
        NounPhrase phrase = described.phrase();
        Words words = described.candidate().words();
        Set<String> modifiers = new TreeSet<>();
        int head = phrase.key().indexOf(' ') > 0 ? phrase.head() - 1 : phrase.head();
        for (int i = phrase.from(); i < head; i++) {
            if (words.isLetters(i)
                    && !lexicon.in("owner", words.lower(i))
                    && !lexicon.in("each", words.lower(i))
                    && !lexicon.in("all", words.lower(i))
                    && !words.lower(i).equals("and")) {
                modifiers.add(words.lower(i));
            }
        }
        return modifiers;
    }
}
