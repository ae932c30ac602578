package parallax.event.cameo;

import java.util.ArrayList;
import java.util.List;
import parallax.language.Feature;
import parallax.language.SentenceTree;
import parallax.text.Span;

/// The words around a mention that say of where or whose the mentioned is.
///
/// @param tree    of the sentence that the mention stands in
/// @param mention its words
record Description(SentenceTree tree, Span mention) {
    /// So many tokens are looked at on each side.
    private static final int REACH = 12;
    /// So many heads are climbed.
    private static final int HEIGHT = 6;

    private static final String[] NAMING = {"flat", "compound", "appos"};
    private static final String[] OWNING = {"of", "from", "in", "at", "within"};

    /// From the surest: the mention with what stands before it in its phrase, and what hangs behind it; of a people by
    /// its name first where it lives: "the Zemblans of Marl".
    List<Span> spans() {
        int head = tree.headOf(mention);
        if (head < 0) {
            return List.of(mention);
        }
        int top = top(head);
        List<Span> spans = new ArrayList<>();
        Span before = new Span(tree.token(leftmost(top)).span().start(), mention.end());
        boolean people = tree.isNoun(head)
                && Character.isUpperCase(tree.token(head).form().codePointAt(0));
        if (!people || !tree.token(head).has(Feature.PLURAL)) {
            spans.add(before);
        }
        addBehind(top, spans);
        if (top != head) {
            addBehind(head, spans);
        }
        if (!spans.contains(before)) {
            spans.add(before);
        }
        return spans;
    }

    /// The head of the phrase: of "Prime Minister Ada Hale" or "the governor of Marl, Ada Hale".
    private int top(int head) {
        int top = head;
        for (int step = 0; step < HEIGHT && tree.hangs(top, NAMING); step++) {
            top = tree.head(top);
        }
        return top;
    }

    private int leftmost(int top) {
        int first = tree.indexAt(mention.start());
        int limit = Math.max(0, first - REACH);
        while (first > limit && isPremodifier(first - 1, top)) {
            first--;
        }
        return Math.min(first, tree.size() - 1);
    }

    private boolean isPremodifier(int at, int top) {
        int up = at;
        for (int step = 0; step < HEIGHT && up >= 0; step++) {
            if (up == top) {
                return true;
            }
            if (tree.hangs(up, "acl", "advcl", "parataxis", "ccomp", "nsubj", "obj", "obl")) {
                return false;
            }
            up = tree.head(up);
        }
        return false;
    }

    /// "the president of Marl", "a group based in Marl".
    private void addBehind(int top, List<Span> spans) {
        for (int child : tree.children(top)) {
            boolean owned = tree.hangs(child, "nmod") && isOwning(child);
            boolean told = tree.hangs(child, "acl") && !tree.hangs(child, "acl:relcl");
            if (child > top && (owned || told)) {
                spans.add(new Span(
                        tree.token(child).span().start(),
                        tree.token(last(child)).span().end()));
            }
        }
    }

    private boolean isOwning(int child) {
        String link = tree.lower(tree.child(child, "case"));
        for (String owning : OWNING) {
            if (owning.equals(link)) {
                return true;
            }
        }
        return false;
    }

    /// The last token near by that hangs on this one, however deep.
    private int last(int child) {
        int last = child;
        int limit = Math.min(tree.size() - 1, child + REACH);
        while (last < limit && isPremodifier(last + 1, child)) {
            last++;
        }
        return last;
    }
}
