package parallax.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.language.encoder.ReadWord;
import parallax.text.ResourceTable;
import parallax.text.Span;

/// Tokens and words. Universal Dependencies and the encoder take `US-backed` for three words; later rooms are better
/// served with one token.
final class Compounds {
    private static final Set<String> MODIFYING = Set.of("amod", "compound", "nmod", "nummod");
    private static final Set<String> ADJECTIVAL = Set.of("VERB.PARTICIPLE", "VERB.GERUND", "ADP", "ADV", "NUM", "PART");

    private final Set<String> prefixes = ResourceTable.words(Compounds.class, "prefixes.txt");

    /// The words of a token in order: the token itself, or the parts of a hyphenated compound and the hyphens between
    /// them. Addresses and numbers stay whole, and so does what begins with a mere prefix: `anti-war`.
    List<Span> words(String text, Span token) {
        List<Span> words = new ArrayList<>(1);
        int from = token.start();
        for (int at = from + 1; at < token.end() - 1; at++) {
            if (Letters.isHyphen(text.charAt(at)) && parts(text, token, from, at)) {
                words.add(new Span(from, at));
                words.add(new Span(at, at + 1));
                from = at + 1;
            }
        }
        words.add(new Span(from, token.end()));
        return words;
    }

    private boolean parts(String text, Span token, int from, int at) {
        boolean between =
                at > from && Letters.isWord(text.codePointBefore(at)) && Letters.isWord(text.codePointAt(at + 1));
        return between
                && !prefixes.contains(text.substring(from, at).toLowerCase(Locale.ROOT))
                && text.substring(token.start(), token.end()).chars().noneMatch(letter -> "@/:".indexOf(letter) >= 0)
                && text.substring(token.start(), token.end()).chars().anyMatch(Character::isLetter);
    }

    /// The place in `[from, to)` of the word on which the others of a compound hang: the last whose head is outside.
    static int headOf(List<ReadWord> words, int from, int to) {
        for (int at = to - 1; at > from; at--) {
            int head = words.get(at).head();
            if ((head < from || head >= to) && !words.get(at).tag().equals("PUNCT")) {
                return at;
            }
        }
        return from;
    }

    /// The part of speech, with its feature, of the compound of the words in `[from, to)`: that of its last word, but
    /// what only modifies the word behind it is an adjective.
    static String tag(List<ReadWord> words, int from, int to) {
        String last = words.get(to - 1).tag();
        if (to - from == 1) {
            return last;
        }
        boolean modifies = words.subList(from, to).stream()
                .anyMatch(word ->
                        word.head() >= to && MODIFYING.contains(word.relation().split(":", 2)[0]));
        boolean names = words.subList(from, to).stream()
                .allMatch(word -> word.tag().startsWith("PROPN") || word.tag().equals("PUNCT"));
        boolean noun = last.startsWith("NOUN") || last.startsWith("PROPN");
        boolean adjective = modifies && (ADJECTIVAL.contains(last) || (noun && !names));
        return adjective || (last.startsWith("PROPN") && !names) ? "ADJ" : last;
    }
}
