package parallax.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.text.Span;

/// How two phrases of a sentence hang together in its tree.
final class PairPath {
    /// So many heads are climbed: a tree can be thousands of tokens deep.
    private static final int HEIGHT = 40;
    /// So many tokens are climbed from each of two phrases that hang on nothing in common within that height.
    private static final int LOOSE = 3;

    private final SentenceTree tree;
    private final BitSet phrases = new BitSet();
    private final int actor;
    private final int recipient;
    private final List<Integer> path = new ArrayList<>();
    private int top;

    /// @param recipient absent where there is none
    PairPath(SentenceTree tree, Span actor, @Nullable Span recipient) {
        this.tree = tree;
        this.actor = tree.headOf(actor);
        this.recipient = recipient == null ? -1 : tree.headOf(recipient);
        mark(actor);
        if (recipient != null) {
            mark(recipient);
        }
        join(above(this.actor), above(this.recipient));
    }

    private void mark(Span span) {
        int at = tree.indexAt(span.start());
        while (at < tree.size() && tree.token(at).span().start() < span.end()) {
            phrases.set(at);
            at++;
        }
    }

    private void join(List<Integer> left, List<Integer> right) {
        for (int at = 0; at < left.size(); at++) {
            int meets = right.indexOf(left.get(at));
            if (meets >= 0) {
                path.addAll(left.subList(0, at + 1));
                path.addAll(right.subList(0, meets).reversed());
                top = left.get(at);
                return;
            }
        }
        path.addAll(left.subList(0, Math.min(LOOSE, left.size())));
        path.addAll(right.subList(0, Math.min(LOOSE, right.size())));
        top = left.size() > 1 ? left.get(1) : Math.max(0, actor);
    }

    private List<Integer> above(int from) {
        List<Integer> above = new ArrayList<>();
        for (int at = from; at >= 0 && above.size() < HEIGHT; at = tree.head(at)) {
            above.add(at);
        }
        return above;
    }

    /// The head of the actor's phrase; -1 where it has no token.
    int actor() {
        return actor;
    }

    /// The head of the recipient's phrase; -1 where there is none.
    int recipient() {
        return recipient;
    }

    /// Whether a token belongs to one of the two phrases.
    boolean isPhrase(int at) {
        return phrases.get(at);
    }

    /// The tokens from the one phrase to the other outside of both, the one where they meet, and what the actor hangs
    /// on; in order.
    List<Integer> spine() {
        BitSet spine = new BitSet();
        path.stream().filter(at -> !isPhrase(at)).forEach(spine::set);
        spine.set(top);
        int predicate = predicate(actor);
        if (predicate >= 0) {
            spine.set(predicate);
        }
        return spine.stream().boxed().toList();
    }

    /// The nearest verb, noun or adjective above a token and outside of both phrases; -1 where there is none.
    int predicate(int from) {
        List<Integer> above = above(from);
        for (int at : above.subList(Math.min(1, above.size()), above.size())) {
            boolean content = tree.isNoun(at) || tree.is(at, PartOfSpeech.VERB) || tree.is(at, PartOfSpeech.ADJ);
            if (content && !isPhrase(at)) {
                return at;
            }
        }
        return -1;
    }

    /// The tokens between the heads of the two phrases and outside of both; to the end where there is no recipient.
    List<Integer> between() {
        int from = recipient < 0 ? actor : Math.min(actor, recipient);
        int to = recipient < 0 ? tree.size() : Math.max(actor, recipient);
        List<Integer> between = new ArrayList<>();
        for (int at = from + 1; at < to; at++) {
            if (!isPhrase(at)) {
                between.add(at);
            }
        }
        return between;
    }
}
