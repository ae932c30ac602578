package parallax.actor;

import static parallax.language.PartOfSpeech.ADJ;
import static parallax.language.PartOfSpeech.ADP;
import static parallax.language.PartOfSpeech.ADV;
import static parallax.language.PartOfSpeech.AUX;
import static parallax.language.PartOfSpeech.CCONJ;
import static parallax.language.PartOfSpeech.DET;
import static parallax.language.PartOfSpeech.INTJ;
import static parallax.language.PartOfSpeech.NOUN;
import static parallax.language.PartOfSpeech.NUM;
import static parallax.language.PartOfSpeech.PART;
import static parallax.language.PartOfSpeech.PRON;
import static parallax.language.PartOfSpeech.PROPN;
import static parallax.language.PartOfSpeech.SCONJ;
import static parallax.language.PartOfSpeech.VERB;

import java.util.Map;

/// Where capitalised names begin and end in one sentence.
final class NameBounds {
    private final ActorLexicon lexicon;
    private final Words words;
    private final Map<Integer, Match> matches;

    NameBounds(ActorLexicon lexicon, Words words, Map<Integer, Match> matches) {
        this.lexicon = lexicon;
        this.words = words;
        this.matches = matches;
    }

    /// Whether a name may begin at this token.
    boolean begin(int i) {
        if (matches.containsKey(i)) {
            return true;
        }
        if (!words.isCapital(i) || !words.isLetters(i) || words.is(i, DET, PRON) || words.isHeading()) {
            return false;
        }
        boolean first = i == 0 || !(words.isLetters(i - 1) || words.lower(i - 1).equals(","));
        return !first
                || words.is(i, PROPN)
                || (words.is(i, NOUN, ADJ, VERB) && words.isCapital(i + 1))
                || !words.is(i, ADP, ADV, AUX, CCONJ, SCONJ, NUM, INTJ, PART, VERB, NOUN, ADJ);
    }

    /// After the last token of the name that begins at this one.
    int end(int start) {
        int end = Math.max(start + 1, matchEnd(start));
        if (words.isHeading()) {
            return end;
        }
        while (end < words.size()) {
            if (words.isCapital(end) && words.isLetters(end) && !words.is(end, DET, PRON)) {
                end = Math.max(end + 1, matchEnd(end));
            } else {
                int joined = joined(end);
                if (joined == end) {
                    break;
                }
                end = joined;
            }
        }
        return end;
    }

    private int matchEnd(int index) {
        Match match = matches.get(index);
        return match == null ? index : match.to();
    }

    /// After the small words that join a name's parts (`Union of Maritime States`), or the index itself.
    private int joined(int index) {
        if (words.lower(index).equals("'")
                && words.isCapital(index + 1)
                && words.lower(index - 1).endsWith("s")) {
            return Math.max(index + 2, matchEnd(index + 1));
        }
        int next = index;
        while (next < index + 2 && lexicon.in("joins", words.lower(next))) {
            next++;
        }
        boolean preposition =
                words.lower(index).equals("of") || words.lower(index).equals("for");
        boolean sign = lexicon.nameSign(words.lower(index - 1), true).isPresent()
                || lexicon.title(words.lower(index - 1)).isPresent();
        boolean article =
                lexicon.in("particle", words.lower(index)) || words.lower(index).startsWith("al-");
        boolean joins = next > index && words.isCapital(next) && ((preposition && sign) || article);
        return joins ? Math.max(next + 1, matchEnd(next)) : index;
    }
}
