package parallax.actor;

import static parallax.language.PartOfSpeech.ADJ;
import static parallax.language.PartOfSpeech.ADP;
import static parallax.language.PartOfSpeech.ADV;
import static parallax.language.PartOfSpeech.AUX;
import static parallax.language.PartOfSpeech.NOUN;
import static parallax.language.PartOfSpeech.NUM;
import static parallax.language.PartOfSpeech.PART;
import static parallax.language.PartOfSpeech.PROPN;
import static parallax.language.PartOfSpeech.PUNCT;
import static parallax.language.PartOfSpeech.VERB;

import java.util.Optional;
import parallax.language.Feature;

/// Tells where the name of a country or capital stands for its government and where for a place.
final class ActingPosition {
    private static final int REACH = 4;
    private static final int INSERTION = 14;

    private final ActorLexicon lexicon;

    ActingPosition(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether the name acts. In a list (`Russia, Iran and Turkey`) the first name's position decides; give its
    /// reading as `chained` for the others, empty for the first.
    ///
    /// @param capital whether the name is a city's, which tells where more often than a country's
    boolean acts(Words words, int from, int to, boolean capital, Optional<Boolean> chained) {
        if (words.isPossessive(to)) {
            return owner(words, to + 1) && !compass(words, from - 1, from);
        }
        if (modifies(words, to)) {
            return !capital && owner(words, to) && !compass(words, from - 1, from);
        }
        if (chained.isPresent()) {
            return chained.get();
        }
        return placedBefore(words, from)
                .map(place -> !place)
                .orElseGet(() -> subject(words, from, to)
                        || before(words, from)
                        || listedSubject(words, to)
                        || opensList(words, from, to));
    }

    /// Whether the word before the name makes it act: it is told, accused, backed.
    private boolean before(Words words, int from) {
        int at = beforeModifiers(words, from);
        if (words.is(at, VERB) && !words.has(at, Feature.PARTICIPLE)) {
            return !lexicon.isPlace("object", words.lemma(at)).orElse(true);
        }
        return words.lower(at).equals("not");
    }

    /// Whether a preposition before the name makes it a place; empty where there is none.
    private Optional<Boolean> placedBefore(Words words, int from) {
        int at = beforeModifiers(words, from);
        if (compass(words, Math.min(at + 1, from - 1), from)) {
            return Optional.of(true);
        }
        String preposition = words.lower(at);
        Optional<Boolean> place = lexicon.isPlace("prep", preposition);
        if (place.isEmpty() || !(words.is(at, ADP, PART, ADV, ADJ) || preposition.equals("to"))) {
            return words.is(at, ADP) ? Optional.of(false) : Optional.empty();
        }
        for (int i = at - 1; i >= at - REACH && i >= 0 && !words.is(i, PUNCT); i--) {
            Optional<Boolean> governed = governed(words, preposition, i);
            if (governed.isPresent()) {
                return governed;
            }
            if (preposition.equals("of") && words.is(i, NOUN)) {
                break;
            }
        }
        return place;
    }

    private Optional<Boolean> governed(Words words, String preposition, int index) {
        return lexicon.isPlace(preposition, words.lemma(index))
                .or(() -> lexicon.isPlace(preposition, Singular.of(words.lower(index))));
    }

    private boolean compass(Words words, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (lexicon.in("compass", words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// The index before the adjectives and article that belong to the name (`against warlike Ruritania`).
    private static int beforeModifiers(Words words, int from) {
        int at = from - 1;
        while (words.is(at, ADJ)
                || words.lower(at).equals("the")
                || words.lower(at).equals("both")
                || words.isQuote(at)) {
            at--;
        }
        return at;
    }

    /// Whether the name stands before a noun that it modifies (`US blockade`).
    private static boolean modifies(Words words, int to) {
        return (words.is(to, NOUN) || (words.is(to, ADJ) && words.is(to + 1, NOUN)))
                && !words.isCapital(to)
                && !words.lower(to).equals("and");
    }

    /// Whether what the name owns or modifies makes it an actor: its attacks do, its north does not.
    private boolean owner(Words words, int next) {
        for (int i = next; i < next + REACH && words.is(i, ADJ, NUM, NOUN, PROPN, ADV, VERB); i++) {
            Optional<Boolean> place = lexicon.isPlace("owns", words.lower(i));
            if (place.isEmpty()) {
                place = lexicon.isPlace("owns", Singular.of(words.lower(i)));
            }
            if (place.isPresent()) {
                return !place.get();
            }
        }
        return true;
    }

    /// Whether a finite verb follows, past adverbs and a relative clause's or bracket's beginning.
    private static boolean subject(Words words, int from, int to) {
        if (from == 1 && words.is(0, AUX)) {
            return true;
        }
        int at = to;
        while (words.is(at, ADV) || words.isQuote(at) || words.lower(at).equals("]")) {
            at++;
        }
        if (words.lower(at).equals(",")
                && (words.lower(at + 1).equals("which") || words.lower(at + 1).equals("who"))) {
            return true;
        }
        if (words.lower(at).equals(",")) {
            int end = at + 1;
            while (end < at + INSERTION && words.has(end) && (words.isQuote(end) || !words.is(end, PUNCT, VERB))) {
                end++;
            }
            return words.lower(end).equals(",") && isFinite(words, words.is(end + 1, ADV) ? end + 2 : end + 1);
        }
        return isFinite(words, at) || (words.lower(at).equals("to") && words.is(at + 1, VERB));
    }

    private static boolean isFinite(Words words, int at) {
        return words.is(at, VERB, AUX) && !words.has(at, Feature.GERUND);
    }

    /// Whether a list of names that begins here is the subject (`Moscow and Ankara agreed`), or an apposition ends in
    /// a verb (`Qatar, a sponsor of the talks, said`).
    private static boolean listedSubject(Words words, int to) {
        int at = to;
        int limit = to + 3 * REACH;
        while (at < limit && (words.is(at, PROPN) || isJoin(words.lower(at)))) {
            at++;
        }
        return at > to && subject(words, to, at);
    }

    /// `the mediators — Russia, Iran and Turkey —`: a list after a dash, colon or bracket says who somebody is.
    private static boolean opensList(Words words, int from, int to) {
        int before = words.lower(from - 1).equals("the") ? from - 2 : from - 1;
        int next = words.lower(to + 1).equals("the") || words.lower(to + 1).equals("their") ? to + 2 : to + 1;
        boolean opened = (words.is(before, PUNCT) && !words.lower(before).equals(",")) || words.is(before, NOUN, PROPN);
        return opened && isJoin(words.lower(to)) && words.is(next, PROPN, ADJ);
    }

    static boolean isJoin(String word) {
        return word.equals(",") || word.equals("and") || word.equals("or") || word.equals("/") || word.equals("&");
    }
}
