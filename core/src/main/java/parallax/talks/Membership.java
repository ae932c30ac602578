package parallax.talks;

import java.util.ArrayList;
import java.util.List;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.talks.PositionFinder.Found;
import parallax.talks.PositionFinder.Gathered;

/// Who belongs to those of whom the sentence before told a position: "Twelve parties were invited. Among them are X and
/// Y. They include Z."
final class Membership {
    private final SentenceTree tree;
    private final TalksLexicon lexicon;
    private final HoldersHere who;
    private final Gathered gathered;

    Membership(SentenceTree tree, TalksLexicon lexicon, HoldersHere who, Gathered gathered) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.who = who;
        this.gathered = gathered;
    }

    /// Gives the members the position of the group told of last.
    void read(List<Found> before) {
        int members = before.isEmpty() ? -1 : members();
        if (members < 0) {
            return;
        }
        Found group = before.getLast();
        List<String> actors = new ArrayList<>(who.of(members));
        for (int child : tree.children(members)) {
            if (tree.hangs(child, "appos", "list")) {
                who.of(child).stream().filter(actor -> !actors.contains(actor)).forEach(actors::add);
            }
        }
        gathered.add(tree.token(members).span(), actors, List.of(group.track()), group.kind());
    }

    /// The first of those listed; -1 where the sentence lists no members.
    private int members() {
        for (int i = 0; i < tree.size(); i++) {
            boolean includes = tree.is(i, PartOfSpeech.VERB)
                    && lexicon.is("membership", tree.token(i).lemma());
            if (includes && isGroup(tree.child(i, "nsubj"))) {
                return tree.child(i, "obj");
            }
            boolean among =
                    tree.hangs(i, "root") && tree.lower(tree.child(i, "case")).equals("among") && isGroup(i);
            if (among) {
                return tree.child(i, "nsubj");
            }
        }
        return -1;
    }

    private boolean isGroup(int at) {
        return at >= 0
                && (lexicon.is("group-pronoun", tree.lower(at))
                        || lexicon.is("latter", tree.lower(tree.child(at, "amod", "det"))));
    }
}
