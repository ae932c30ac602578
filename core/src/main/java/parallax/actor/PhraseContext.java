package parallax.actor;

import static parallax.language.PartOfSpeech.ADJ;
import static parallax.language.PartOfSpeech.ADP;
import static parallax.language.PartOfSpeech.ADV;
import static parallax.language.PartOfSpeech.CCONJ;
import static parallax.language.PartOfSpeech.DET;
import static parallax.language.PartOfSpeech.NOUN;
import static parallax.language.PartOfSpeech.PART;
import static parallax.language.PartOfSpeech.PROPN;
import static parallax.language.PartOfSpeech.VERB;

import parallax.actor.HeadNoun.Sort;
import parallax.language.Feature;

/// Tells from its surroundings whether a noun phrase refers to an actor of its own.
final class PhraseContext {
    private static final int LONGEST_COMPLEMENT = 8;

    private final ActorLexicon lexicon;

    PhraseContext(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether the phrase only says what somebody is, points back, or is a building somebody is in.
    boolean refersToNobodyNew(Words words, NounPhrase phrase, NamedTokens names) {
        return isPredicate(words, phrase)
                || pointsBack(words, phrase)
                || isBuilding(words, phrase)
                || isPartOfNamed(words, phrase)
                || announcesName(words, phrase, names)
                || followsName(words, phrase, names);
    }

    boolean isDefinite(NounPhrase phrase) {
        return lexicon.in("definite", phrase.determiner());
    }

    boolean isIndefinite(NounPhrase phrase) {
        return lexicon.in("indefinite", phrase.determiner());
    }

    /// `these forces`, `such groups`, `no party`: not a name; `those forces which …` is one.
    private boolean pointsBack(Words words, NounPhrase phrase) {
        return lexicon.in("vague", phrase.determiner())
                || (phrase.determiner().equals("those") && !isTold(words, phrase))
                || lexicon.in("vague", words.lower(phrase.from()));
    }

    /// Whether a clause after the noun tells which ones (`all forces who …`, `parties affiliated to …`).
    boolean isTold(Words words, NounPhrase phrase) {
        int next = phrase.head() + 1;
        return lexicon.in("relative", words.lower(next))
                || words.lower(next).equals("from")
                || (words.is(next, VERB)
                        && (words.has(next, Feature.PARTICIPLE) || words.has(next, Feature.GERUND))
                        && words.is(next + 1, ADP, PART));
    }

    /// `create popular councils`: there are none yet. `outlets like NAME`: only the named ones are meant.
    boolean isToBeMade(Words words, NounPhrase phrase) {
        int at = phrase.from() - 1;
        while (words.is(at, DET, CCONJ) || (words.is(at, NOUN, ADJ) && at > phrase.from() - 4)) {
            at--;
        }
        boolean like = words.lower(phrase.to()).equals("like")
                || words.text(phrase.to(), Math.min(words.size(), phrase.to() + 2))
                        .equals("such as");
        return like || lexicon.in("creation", words.lemma(at));
    }

    /// `is a charade`, `as a mediator`: tells what somebody is.
    private boolean isPredicate(Words words, NounPhrase phrase) {
        if (isDefinite(phrase) || lexicon.in("each", phrase.determiner())) {
            return false;
        }
        int at = phrase.from() - 1;
        while (words.is(at, DET, ADV) || words.lower(at).equals("not") || words.isQuote(at)) {
            at--;
        }
        return words.lower(at).endsWith("self")
                || (lexicon.in("copula", words.lower(at)) && !isCleft(words, phrase, at))
                || words.lower(at).equals("as")
                || words.lower(at).equals("like");
    }

    /// `it was rebels who opened fire`: picks out who did it.
    private boolean isCleft(Words words, NounPhrase phrase, int copula) {
        return words.lower(copula - 1).equals("it") && lexicon.in("relative", words.lower(phrase.to()));
    }

    /// `Permanent Office of the LEAGUE`: the league is what is named.
    private boolean isPartOfNamed(Words words, NounPhrase phrase) {
        int next = words.lower(phrase.head() + 2).equals("the") ? phrase.head() + 3 : phrase.head() + 2;
        return lexicon.in("party-organ", phrase.key())
                && words.lower(phrase.head() + 1).equals("of")
                && words.isCapital(next);
    }

    /// `outside the embassy`.
    private boolean isBuilding(Words words, NounPhrase phrase) {
        int at = phrase.from() - 1;
        while (words.is(at, DET)) {
            at--;
        }
        return lexicon.in("building", phrase.key())
                && words.is(at, ADP)
                && lexicon.isPlace("prep", words.lower(at)).orElse(false)
                && !words.lower(at).equals("of");
    }

    /// `the council's chairwoman, NAME`, `a spokesman for the army, Captain NAME`, `the newspaper NAME`.
    private boolean announcesName(Words words, NounPhrase phrase, NamedTokens names) {
        boolean person = phrase.noun().sort() == Sort.ROLE || phrase.noun().sort() == Sort.OFFICE;
        int next = phrase.to();
        if (beginsName(words, next, names)) {
            return !words.is(next, VERB);
        }
        if (!person) {
            return false;
        }
        int comma = next;
        while (comma < next + LONGEST_COMPLEMENT && words.is(comma, ADP, DET, ADJ, NOUN, PROPN)) {
            comma++;
        }
        return words.lower(comma).equals(",")
                && beginsName(words, comma + 1, names)
                && !lexicon.in("indefinite", words.lower(comma + 1));
    }

    private boolean beginsName(Words words, int index, NamedTokens names) {
        for (int i = index; i <= index + 3; i++) {
            if (names.from(i) != null && onlyTitles(words, index, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean onlyTitles(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.is(i, PROPN) && lexicon.title(words.lower(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// `NAME, a research group,` and `NAME, the president,` and `the NAME newspaper`.
    private boolean followsName(Words words, NounPhrase phrase, NamedTokens names) {
        boolean generic = phrase.noun().sort() == Sort.MEDIA
                || phrase.noun().sort() == Sort.GROUP
                || phrase.noun().sort() == Sort.BODY;
        Candidate named = names.before(phrase.key().indexOf(' ') > 0 ? phrase.head() - 1 : phrase.head());
        if (generic && named != null && !isPlain(named)) {
            return true;
        }
        boolean person = phrase.noun().sort() == Sort.ROLE || phrase.noun().sort() == Sort.OFFICE;
        int before = words.is(phrase.from() - 1, DET) ? phrase.from() - 2 : phrase.from() - 1;
        boolean follows = words.lower(before).equals(",") && names.before(before) != null;
        boolean closes =
                words.lower(phrase.to()).equals(",") || words.lower(phrase.to()).equals(".") || !words.has(phrase.to());
        return follows && (isIndefinite(phrase) || (person && closes));
    }

    private static boolean isPlain(Candidate name) {
        return name.kind() == ActorKind.STATE || name.kind() == ActorKind.PERSON;
    }
}
