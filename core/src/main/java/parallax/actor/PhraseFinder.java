package parallax.actor;

import static parallax.language.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.actor.HeadNoun.Sort;
import parallax.language.Feature;

/// Finds the actors that one sentence describes by common nouns.
final class PhraseFinder {
    private static final long STATISTIC = 100;

    private final ActorLexicon lexicon;
    private final NounPhraseReader phrases;
    private final PhraseContext context;

    PhraseFinder(ActorLexicon lexicon, StateWords states) {
        this.lexicon = lexicon;
        this.phrases = new NounPhraseReader(lexicon, states);
        this.context = new PhraseContext(lexicon);
    }

    /// What a sentence describes, in order.
    ///
    /// @param names the names found in it
    List<Described> find(Words words, Map<Integer, Match> matches, List<Candidate> names) {
        NamedTokens named = new NamedTokens(words.size(), names);
        List<Described> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<NounPhrase> phrase = phrases.read(words, matches, i);
            if (phrase.isPresent() && !named.holds(phrase.get().head()) && isActor(words, phrase.get(), named)) {
                found.add(described(words, phrase.get()));
            }
        }
        return joined(found);
    }

    /// An organisation's name with a noun of two words that says what it is (`the NAME campaign group`).
    Candidate withNoun(Candidate name) {
        boolean organisation = name.kind() != ActorKind.STATE && name.kind() != ActorKind.PERSON;
        Words words = name.words();
        int to = name.to() + 2;
        if (!organisation
                || to > words.size()
                || name.span().end() != words.span(name.from(), name.to()).end()) {
            return name;
        }
        boolean noun = lexicon.head(words.text(name.to(), to))
                .filter(head -> head.sort() == Sort.BODY)
                .isPresent();
        return noun ? name.over(words.span(name.from(), to)) : name;
    }

    /// Lists of people are one actor (`workers, migrants and youth`).
    private List<Described> joined(List<Described> found) {
        List<Described> joined = new ArrayList<>();
        for (Described next : found) {
            Described last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isList(last, next)) {
                joined.set(joined.size() - 1, last.upTo(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean isList(Described one, Described two) {
        if (one.phrase().noun().sort() != Sort.PEOPLE
                || two.phrase().noun().sort() != Sort.PEOPLE
                || !two.phrase().determiner().isEmpty()) {
            return false;
        }
        for (int i = one.candidate().to(); i < two.candidate().from(); i++) {
            if (!ActingPosition.isJoin(one.candidate().words().lower(i))) {
                return false;
            }
        }
        return one.candidate().to() < two.candidate().from();
    }

    /// A phrase and its mention.
    record Described(Candidate candidate, NounPhrase phrase) {
        /// Whether a name inside only tells which state's organ this is (`the NAME regime`).
        boolean absorbs(Candidate name) {
            return candidate.actor() != null
                    && candidate.span().contains(name.span())
                    && (name.from() < candidate.head() || candidate.actor().equals(name.actor()));
        }

        private Described upTo(Described other) {
            Candidate whole = Candidate.of(
                    candidate.words(),
                    candidate.from(),
                    other.candidate.to(),
                    candidate.head(),
                    CandidateType.PHRASE,
                    candidate.kind(),
                    candidate.actor());
            return new Described(whole, phrase);
        }
    }

    private Described described(Words words, NounPhrase phrase) {
        boolean organ = (phrase.noun().sort() == Sort.STATE || phrase.noun().sort() == Sort.WEAPON)
                && phrase.owner().isPresent();
        ActorKind kind = organ ? ActorKind.STATE : PhraseKind.of(words, phrase, lexicon);
        @Nullable String actor = organ ? phrase.owner().get().id() : null;
        return new Described(
                Candidate.of(words, phrase.from(), phrase.to(), phrase.head(), CandidateType.PHRASE, kind, actor),
                phrase);
    }

    private boolean isActor(Words words, NounPhrase phrase, NamedTokens names) {
        if (context.refersToNobodyNew(words, phrase, names)) {
            return false;
        }
        boolean definite = context.isDefinite(phrase);
        boolean owned = lexicon.in("owner", phrase.determiner());
        boolean statistic = phrase.number() != null && phrase.number() < STATISTIC && !definite;
        return switch (phrase.noun().sort()) {
            case FIGHTERS -> (phrase.plural() && !context.isToBeMade(words, phrase)) || definite;
            case PEOPLE -> people(words, phrase, definite, statistic);
            case ANYONE -> anyone(words, phrase, definite, statistic);
            case STATE -> state(phrase, definite, statistic);
            case WEAPON ->
                phrase.plural()
                        && (phrase.owner().isPresent() || lexicon.in("government", words.lower(phrase.head() - 1)))
                        && !words.isPossessive(phrase.head() - 1);
            case BODY ->
                definite
                        || (phrase.owner().isPresent() && !context.isIndefinite(phrase))
                        || (phrase.plural() && phrase.modified() && !context.isToBeMade(words, phrase));
            case GROUP -> !owned && group(words, phrase, definite);
            case ROLE ->
                (!owned || (phrase.determiner().equals("our") && phrase.modified()))
                        && !statistic
                        && (phrase.plural() || !phrase.determiner().isEmpty());
            case OFFICE -> definite && !owned && !phrase.plural();
            case RELATION -> owned || phrase.modified() || definite;
            case KIN -> !phrase.plural() && (owned || words.isPossessive(phrase.head() - 1));
            case MEDIA ->
                definite
                        || phrase.key().startsWith("state ")
                        || (phrase.modified() && phrase.plural() && !context.isToBeMade(words, phrase));
            case TEAM -> phrase.modified() && !owned && phrase.owner().isEmpty();
            case NONE -> false;
        };
    }

    private boolean state(NounPhrase phrase, boolean definite, boolean statistic) {
        boolean others =
                lexicon.in("owner", phrase.determiner()) && !phrase.determiner().equals("our");
        if (others || statistic) {
            return false;
        }
        boolean police = phrase.key().equals("police") && phrase.determiner().isEmpty();
        boolean one = !phrase.plural() && context.isIndefinite(phrase);
        return (phrase.owner().isPresent() && !one) || definite || phrase.plural() || police;
    }

    private boolean people(Words words, NounPhrase phrase, boolean definite, boolean statistic) {
        if (statistic) {
            return words.isCapital(phrase.to() - 1) && phrase.to() > phrase.head() + 1;
        }
        return phrase.plural()
                || definite
                || lexicon.in("each", phrase.determiner())
                || phrase.to() > phrase.head() + 1
                || (words.isHeading() && phrase.determiner().isEmpty());
    }

    private boolean anyone(Words words, NounPhrase phrase, boolean definite, boolean statistic) {
        if (statistic || phrase.number() != null) {
            return phrase.key().equals("man") || lexicon.in("relative", words.lower(phrase.head() + 1));
        }
        boolean of = words.lower(phrase.head() + 1).equals("of") && words.isCapital(phrase.to() - 1);
        boolean leaves = words.is(phrase.head() + 1, VERB) && words.has(phrase.head() + 1, Feature.GERUND);
        return (phrase.owner().isPresent() && (phrase.plural() || phrase.key().equals("people")))
                || of
                || leaves
                || (definite && (phrase.key().equals("people") || phrase.key().equals("man")) && phrase.plural());
    }

    private boolean group(Words words, NounPhrase phrase, boolean definite) {
        boolean place = phrase.key().equals("country")
                || phrase.key().equals("state")
                || phrase.key().equals("nation");
        if (place) {
            return phrase.plural() && phrase.modified();
        }
        boolean told = phrase.modified() || context.isTold(words, phrase);
        return definite
                || lexicon.in("each", phrase.determiner())
                || (phrase.key().equals("opposition") && phrase.owner().isPresent())
                || (phrase.plural() && told && !context.isToBeMade(words, phrase));
    }
}
