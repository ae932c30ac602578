package parallax.event;

import java.util.List;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// What coordinated verbs share. Words are token indices, -1 where there is none.
record Coordination(SentenceTree tree) {
    /// How many words that hang on one are looked at.
    private static final int WIDTH = 64;
    /// How many verbs of a chain are climbed.
    private static final int HOPS = 16;

    /// The first of the words that one is coordinated with; the word itself where it is the first.
    int first(int at) {
        int first = at;
        for (int i = 0; i < HOPS && tree.hangs(first, "conj"); i++) {
            first = tree.head(first);
        }
        return first;
    }

    /// What coordinated verbs share: "X shelled and bombed Y" has it with the first, "came and attacked Y" with the
    /// last.
    int shared(int verb, Finder finder) {
        if (hasComplement(verb)) {
            return -1;
        }
        int first = first(verb);
        int found = first != verb && tree.is(first, PartOfSpeech.VERB) ? finder.of(first) : -1;
        if (found > verb) {
            return found;
        }
        List<Integer> children = tree.children(first);
        for (int other : children.subList(0, Math.min(WIDTH, children.size()))) {
            if (other > verb && tree.hangs(other, "conj") && tree.is(other, PartOfSpeech.VERB)) {
                int behind = joins(verb, other) ? finder.of(other) : -1;
                if (behind >= 0) {
                    return behind;
                }
            }
        }
        return -1;
    }

    /// Whether nothing but commas, "and" and verbs stands between two verbs.
    private boolean joins(int verb, int other) {
        for (int i = verb + 1; i < other; i++) {
            boolean filler = tree.is(i, PartOfSpeech.PUNCT)
                    || tree.is(i, PartOfSpeech.CCONJ)
                    || tree.is(i, PartOfSpeech.VERB)
                    || tree.is(i, PartOfSpeech.ADV)
                    || tree.is(i, PartOfSpeech.ADP);
            if (!filler) {
                return false;
            }
        }
        return true;
    }

    private boolean hasComplement(int verb) {
        for (int child : tree.children(verb)) {
            if (child > verb && tree.hangs(child, "obj", "obl", "ccomp", "xcomp")) {
                return true;
            }
        }
        return false;
    }

    /// Finds a word for a verb; -1 where there is none.
    @FunctionalInterface
    interface Finder {
        int of(int verb);
    }
}
