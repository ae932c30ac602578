package parallax.event;

import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// Talks that are told of without those who talk: "the third round is expected in May", "there were talks in X".
final class StagedTalks {
    private final SentenceTree tree;
    private final RoleWords words;

    StagedTalks(SentenceTree tree, RoleWords words) {
        this.tree = tree;
        this.words = words;
    }

    /// Whether the sentence says of the noun that it takes place: it numbers it or puts it at a place, and a verb says
    /// when or that it is.
    boolean is(int noun) {
        int top = noun;
        boolean round = tree.hangs(noun, "nmod", "compound") && tree.isNoun(tree.head(noun));
        if (round) {
            top = tree.head(noun);
        }
        int verb = tree.head(top);
        boolean staging = tree.is(verb, PartOfSpeech.VERB)
                && words.is("staging", tree.token(verb).lemma())
                && tree.hangs(top, "obj", "nsubj", "nsubj:pass");
        boolean there = staging && tree.child(verb, "expl") >= 0;
        return staging && (there ? isPlaced(top) || isPlaced(verb) : isNumbered(top) || isPlaced(top));
    }

    private boolean isNumbered(int noun) {
        for (int child : tree.children(noun)) {
            if (tree.hangs(child, "amod") && words.is("ordinal", tree.lower(child))) {
                return true;
            }
        }
        return false;
    }

    /// "in X", said of the noun or the verb, or the name before it: "the X talks".
    private boolean isPlaced(int at) {
        for (int child : tree.children(at)) {
            boolean in = tree.hangs(child, "nmod", "obl")
                    && words.is("presence-link", tree.lower(tree.child(child, "case")));
            if (tree.is(child, PartOfSpeech.PROPN) && (in || tree.hangs(child, "compound"))) {
                return true;
            }
        }
        return false;
    }
}
