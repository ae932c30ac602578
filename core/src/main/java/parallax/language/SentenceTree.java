package parallax.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.text.Span;

/// The dependency tree of a sentence, to be walked up and down. Positions are token indices; -1 is no token.
public final class SentenceTree {
    private final Sentence sentence;
    private final List<List<Integer>> children = new ArrayList<>();

    public SentenceTree(Sentence sentence) {
        this.sentence = sentence;
        sentence.tokens().forEach(token -> children.add(new ArrayList<>()));
        for (int at = 0; at < sentence.tree().size(); at++) {
            if (head(at) >= 0) {
                children.get(head(at)).add(at);
            }
        }
    }

    /// The sentence whose tree it is.
    public Sentence sentence() {
        return sentence;
    }

    /// Number of tokens.
    public int size() {
        return sentence.tokens().size();
    }

    /// The token at a position in the sentence.
    public Token token(int at) {
        return sentence.tokens().get(at);
    }

    /// The form in lower case; empty where there is no token.
    public String lower(int at) {
        return at < 0 || at >= size() ? "" : token(at).form().toLowerCase(Locale.ROOT);
    }

    /// The token it hangs on; -1 for the root and outside the sentence.
    public int head(int at) {
        return at < 0 ? -1 : sentence.tree().get(at).head();
    }

    /// How it hangs on its head, with subtype; empty where there is no token.
    public String relation(int at) {
        return at < 0 ? "" : sentence.tree().get(at).relation();
    }

    /// Whether it hangs on its head by one of these relations; one without subtype stands for all of its subtypes.
    public boolean hangs(int at, String... relations) {
        String own = relation(at);
        for (String relation : relations) {
            boolean sub = own.length() > relation.length() && own.charAt(relation.length()) == ':';
            if (own.startsWith(relation) && (sub || own.length() == relation.length())) {
                return true;
            }
        }
        return false;
    }

    /// What hangs on a token, in order; none where there is no token.
    public List<Integer> children(int at) {
        return at < 0 ? List.of() : children.get(at);
    }

    /// The first child that hangs by one of these relations; -1 where none does.
    public int child(int at, String... relations) {
        return children(at).stream()
                .filter(child -> hangs(child, relations))
                .findFirst()
                .orElse(-1);
    }

    /// What hangs on a token behind it with "of"; -1 where nothing does.
    public int of(int at) {
        return children(at).stream()
                .filter(child -> child > at && hangs(child, "nmod", "obl"))
                .filter(child -> lower(child(child, "case")).equals("of"))
                .findFirst()
                .orElse(-1);
    }

    /// Whether there is a token with this part of speech.
    public boolean is(int at, PartOfSpeech wanted) {
        return at >= 0 && at < size() && token(at).pos() == wanted;
    }

    /// Whether there is a noun or a name.
    public boolean isNoun(int at) {
        return is(at, PartOfSpeech.NOUN) || is(at, PartOfSpeech.PROPN);
    }

    /// The first token that ends behind an offset; the number of tokens where none does.
    public int indexAt(int offset) {
        return Token.indexAt(sentence.tokens(), offset);
    }

    /// The first token of a span that hangs on none of the span; -1 where the span has no token.
    public int headOf(Span span) {
        int from = indexAt(span.start());
        int to = from;
        while (to < size() && token(to).span().start() < span.end()) {
            to++;
        }
        for (int at = from; at < to; at++) {
            if (head(at) < from || head(at) >= to) {
                return at;
            }
        }
        return -1;
    }
}
