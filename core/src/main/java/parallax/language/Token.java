package parallax.language;

import java.util.List;
import java.util.Set;
import parallax.text.Span;

/// One word, number or punctuation mark. Clitics are tokens of their own: `Zembla` `'s`, `do` `n't`.
///
/// @param form  the words as written
/// @param lemma dictionary form in lower case; names keep their case
public record Token(Span span, String form, String lemma, PartOfSpeech pos, Set<Feature> features) {
    public Token {
        features = Set.copyOf(features);
    }

    /// The place of the first token of a text that ends behind an offset; the number of tokens where none does.
    ///
    /// @param tokens in order
    public static int indexAt(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether it has this part of speech.
    public boolean is(PartOfSpeech wanted) {
        return pos == wanted;
    }

    /// Whether it has this feature.
    public boolean has(Feature feature) {
        return features.contains(feature);
    }
}
