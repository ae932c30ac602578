package parallax.actor;

import static parallax.language.PartOfSpeech.ADJ;
import static parallax.language.PartOfSpeech.ADP;
import static parallax.language.PartOfSpeech.DET;
import static parallax.language.PartOfSpeech.NOUN;
import static parallax.language.PartOfSpeech.PART;
import static parallax.language.PartOfSpeech.PRON;
import static parallax.language.PartOfSpeech.PROPN;
import static parallax.language.PartOfSpeech.VERB;

/// Tells persons' names by given names, verbs of speech and descriptions beside them.
final class PersonSigns {
    private static final int LONGEST_PERSON = 4;
    private static final int LONGEST_DESCRIPTION = 6;

    private final ActorLexicon lexicon;

    PersonSigns(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether the capitalised words from one token to before another are a person's name.
    boolean isPerson(Words words, int from, int to) {
        int length = to - from;
        if (length < 2 || length > LONGEST_PERSON || words.isAcronym(from)) {
            return false;
        }
        boolean given = lexicon.isGivenName(words.lower(from));
        boolean article = words.is(from - 1, DET);
        return !article
                && (given
                        || (!placed(words, from)
                                && (speaks(words, to) || introduced(words, from) || described(words, to))));
    }

    /// `said NAME`, `the spokeswoman NAME`, `the council's chairwoman, NAME`.
    private boolean introduced(Words words, int from) {
        if (lexicon.in("speech", words.lemma(from - 1)) && words.is(from - 1, VERB)) {
            return true;
        }
        int role = words.lower(from - 1).equals(",") ? from - 2 : from - 1;
        int first = Math.max(0, role - LONGEST_DESCRIPTION);
        while (role > first && !isRole(words, role) && words.is(role, PROPN, DET, ADP)) {
            role--;
        }
        return isRole(words, role);
    }

    /// `NAME, a spokeswoman for …`, `NAME, their leader,`.
    private boolean described(Words words, int to) {
        int at = to + 1;
        if (!words.lower(to).equals(",")) {
            return false;
        }
        while (at < to + LONGEST_DESCRIPTION && words.is(at, DET, ADJ, NOUN, PRON, PROPN, PART)) {
            if (isRole(words, at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean isRole(Words words, int index) {
        return lexicon.title(words.lower(index)).isPresent() || isRoleNoun(words, index);
    }

    private boolean isRoleNoun(Words words, int index) {
        return words.is(index, NOUN)
                && lexicon.head(Singular.of(words.lower(index)))
                        .filter(noun -> noun.sort() == HeadNoun.Sort.ROLE
                                || noun.sort() == HeadNoun.Sort.OFFICE
                                || noun.sort() == HeadNoun.Sort.KIN)
                        .isPresent();
    }

    /// Whether a preposition of place stands before this token.
    boolean placed(Words words, int from) {
        int at = words.is(from - 1, DET) ? from - 2 : from - 1;
        return words.is(at, ADP) && lexicon.isPlace("prep", words.lower(at)).orElse(false);
    }

    /// Whether this token is a verb whose subject is somebody.
    boolean speaks(Words words, int to) {
        return words.is(to, VERB) && lexicon.in("speech", words.lemma(to));
    }
}
