package parallax.actor;

import static parallax.language.PartOfSpeech.ADV;
import static parallax.language.PartOfSpeech.DET;
import static parallax.language.PartOfSpeech.PROPN;
import static parallax.language.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.actor.HeadNoun.Sort;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;

/// Finds the actors that one sentence describes by common nouns.
final class PhraseFinder {
    private static final long STATISTIC = 1_000;

    private final ActorLexicon lexicon;
    private final NounPhraseReader phrases;

    PhraseFinder(ActorLexicon lexicon, StateWords states) {
        this.lexicon = lexicon;
        this.phrases = new NounPhraseReader(lexicon, states);
    }

    /// What a sentence describes, in order.
    ///
    /// @param names the names found in it
    List<Described> find(Words words, Map<Integer, Match> matches, List<Candidate> names) {
        List<Described> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<NounPhrase> phrase = phrases.read(words, matches, i);
            if (phrase.isPresent() && !taken(phrase.get(), names) && isActor(words, phrase.get(), names)) {
                found.add(described(words, phrase.get()));
            }
        }
        return found;
    }

    /// A phrase and its mention.
    record Described(Candidate candidate, NounPhrase phrase) {}

    private static Described described(Words words, NounPhrase phrase) {
        boolean organ = phrase.noun().sort() == Sort.STATE && phrase.owner().isPresent();
        ActorKind kind = organ ? ActorKind.STATE : phrase.noun().kind();
        @Nullable String actor = organ ? phrase.owner().get().id() : null;
        return new Described(
                Candidate.of(words, phrase.from(), phrase.to(), phrase.head(), CandidateType.PHRASE, kind, actor),
                phrase);
    }

    private static boolean taken(NounPhrase phrase, List<Candidate> names) {
        return names.stream().anyMatch(name -> name.from() <= phrase.head() && phrase.head() < name.to());
    }

    private boolean isActor(Words words, NounPhrase phrase, List<Candidate> names) {
        if (isPredicate(words, phrase) || isAppositive(words, phrase, names) || pointsBack(words, phrase)) {
            return false;
        }
        boolean definite = isDefinite(phrase);
        boolean owned = lexicon.in("owner", phrase.determiner());
        boolean statistic = phrase.number() != null && phrase.number() < STATISTIC && !definite;
        return switch (phrase.noun().sort()) {
            case FIGHTERS -> phrase.plural() || definite;
            case PEOPLE -> people(words, phrase, definite, statistic);
            case ANYONE -> anyone(words, phrase, definite, statistic);
            case STATE ->
                phrase.owner().isPresent()
                        || definite
                        || (phrase.plural() && !statistic)
                        || phrase.key().equals("police");
            case BODY -> definite || (phrase.owner().isPresent() && !isIndefinite(phrase));
            case GROUP -> group(phrase, definite);
            case ROLE ->
                !owned && !statistic && (phrase.plural() || !phrase.determiner().isEmpty());
            case OFFICE -> definite && !owned && !phrase.plural();
            case RELATION -> owned || phrase.modified() || definite;
            case KIN -> !phrase.plural() && (owned || words.isPossessive(phrase.head() - 1));
            case MEDIA -> definite || (phrase.modified() && phrase.plural());
            case TEAM -> phrase.modified() && !owned;
            case NONE -> false;
        };
    }

    private boolean people(Words words, NounPhrase phrase, boolean definite, boolean statistic) {
        if (statistic) {
            return false;
        }
        return phrase.plural()
                || definite
                || lexicon.in("each", phrase.determiner())
                || phrase.to() > phrase.head() + 1
                || (words.isHeading() && phrase.determiner().isEmpty());
    }

    private boolean anyone(Words words, NounPhrase phrase, boolean definite, boolean statistic) {
        if (statistic || phrase.number() != null) {
            return false;
        }
        boolean of = words.lower(phrase.head() + 1).equals("of") && words.isCapital(phrase.to() - 1);
        boolean leaves = words.is(phrase.head() + 1, VERB) && words.has(phrase.head() + 1, Feature.GERUND);
        return (phrase.owner().isPresent() && (phrase.plural() || phrase.key().equals("people")))
                || of
                || leaves
                || (definite && (phrase.key().equals("people") || phrase.key().equals("man")) && phrase.plural());
    }

    private boolean group(NounPhrase phrase, boolean definite) {
        boolean place = phrase.key().equals("country")
                || phrase.key().equals("state")
                || phrase.key().equals("nation");
        if (place) {
            return phrase.plural() && phrase.modified();
        }
        boolean collective = phrase.key().equals("opposition") && phrase.modified();
        return definite || collective || (phrase.plural() && phrase.modified());
    }

    private boolean isDefinite(NounPhrase phrase) {
        return lexicon.in("definite", phrase.determiner());
    }

    private boolean isIndefinite(NounPhrase phrase) {
        return lexicon.in("indefinite", phrase.determiner());
    }

    /// `these forces`, `such groups`, `no party`: not a name; `those forces which …` is one.
    private boolean pointsBack(Words words, NounPhrase phrase) {
        boolean relative = lexicon.in("relative", words.lower(phrase.head() + 1));
        return lexicon.in("vague", phrase.determiner())
                || (phrase.determiner().equals("those") && !relative)
                || lexicon.in("vague", words.lower(phrase.from()));
    }

    /// `is a charade`, `as a mediator`: tells what somebody is, refers to nobody new.
    private boolean isPredicate(Words words, NounPhrase phrase) {
        if (isDefinite(phrase)) {
            return false;
        }
        int at = phrase.from() - 1;
        while (words.is(at, DET, ADV) || words.lower(at).equals("not")) {
            at--;
        }
        return lexicon.in("copula", words.lower(at))
                || words.lower(at).equals("as")
                || words.lower(at).equals("like");
    }

    /// `the council's chairwoman, NAME` and `NAME, a research group,`.
    private boolean isAppositive(Words words, NounPhrase phrase, List<Candidate> names) {
        int after = phrase.to();
        boolean bracket = words.lower(after).equals(",");
        int next = bracket ? after + 1 : after;
        boolean named = names.stream()
                .anyMatch(
                        name -> name.from() >= next && name.from() <= next + 3 && onlyTitles(words, next, name.from()));
        boolean person = phrase.noun().sort() == Sort.ROLE || phrase.noun().sort() == Sort.OFFICE;
        if (named && (person || (!bracket && !words.is(next, VERB)))) {
            return true;
        }
        int before = words.is(phrase.from() - 1, DET) ? phrase.from() - 2 : phrase.from() - 1;
        boolean follows = words.lower(before).equals(",") && names.stream().anyMatch(name -> name.to() == before);
        boolean closes = words.lower(after).equals(",") || words.lower(after).equals(".") || !words.has(after);
        return follows && (isIndefinite(phrase) || (person && closes));
    }

    private boolean onlyTitles(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.isCapital(i)
                    && !words.is(i, PartOfSpeech.DET)
                    && lexicon.title(words.lower(i)).isEmpty()
                    && !words.is(i, PROPN)) {
                return false;
            }
        }
        return true;
    }
}
