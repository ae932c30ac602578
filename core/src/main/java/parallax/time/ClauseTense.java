package parallax.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Dependency;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.text.Span;

/// Tells from a sentence's tree whether a time expression is told of or announced: by the verb that governs it and the
/// verb's auxiliaries.
///
/// @param announcing lemmas and words that announce ("will", "plan", "due")
record ClauseTense(Set<String> announcing) {
    /// A tree deeper than this says nothing of an expression at its bottom.
    private static final int DEEPEST = 12;

    /// The tense; absent where the tree does not show it.
    @Nullable
    Tense of(Sentence sentence, Span words) {
        int at = head(sentence, words);
        for (int climbed = 0; at >= 0 && climbed < DEEPEST; climbed++) {
            Tense found = at(sentence, at);
            if (found != null) {
                return found;
            }
            at = sentence.tree().get(at).head();
        }
        return null;
    }

    /// The token of the words that hangs on one outside them; -1 where the sentence has none.
    private static int head(Sentence sentence, Span words) {
        List<Token> tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            int head = sentence.tree().get(at).head();
            boolean inside = tokens.get(at).span().overlaps(words);
            if (inside && (head < 0 || !tokens.get(head).span().overlaps(words))) {
                return head;
            }
        }
        return -1;
    }

    private @Nullable Tense at(Sentence sentence, int verb) {
        Tense helped = auxiliary(sentence, verb);
        if (helped != null) {
            return helped;
        }
        Token token = sentence.tokens().get(verb);
        if (announcing.contains(token.form().toLowerCase(Locale.ROOT))) {
            return Tense.FUTURE;
        }
        if (!token.is(PartOfSpeech.VERB) && !token.is(PartOfSpeech.AUX)) {
            return null;
        }
        return token.has(Feature.PAST) || token.has(Feature.PARTICIPLE) ? Tense.PAST : null;
    }

    /// What the auxiliaries of a verb or predicate show, the first first.
    private @Nullable Tense auxiliary(Sentence sentence, int verb) {
        List<Dependency> tree = sentence.tree();
        for (int at = 0; at < tree.size(); at++) {
            String relation = tree.get(at).relation();
            boolean helps = tree.get(at).head() == verb && (relation.startsWith("aux") || relation.equals("cop"));
            Token token = sentence.tokens().get(at);
            if (helps && announcing.contains(token.lemma())) {
                return Tense.FUTURE;
            }
            if (helps && token.lemma().equals("have")) {
                return token.has(Feature.PRESENT) ? Tense.PERFECT : Tense.PAST;
            }
            if (helps && token.has(Feature.PAST)) {
                return Tense.PAST;
            }
        }
        return null;
    }
}
