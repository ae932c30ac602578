package parallax.language;

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

    public boolean is(PartOfSpeech wanted) {
        return pos == wanted;
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }
}
