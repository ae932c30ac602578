package parallax.event;

import parallax.language.SentenceTree;

/// Sentences that name what did something told before: "it was an army drone", "it was a mine of theirs".
final class CleftCause {
    private final SentenceTree tree;
    private final TreeActors actors;
    private final RoleWords words;

    CleftCause(SentenceTree tree, TreeActors actors, RoleWords words) {
        this.tree = tree;
        this.actors = actors;
        this.words = words;
    }

    /// Whether the sentence says that it was this weapon, vehicle or fighter, and whose.
    boolean is(int noun) {
        boolean cleft = words.is("arm", tree.token(noun).lemma())
                && words.is("cleft-link", tree.lower(tree.child(noun, "cop")))
                && words.is("cleft", tree.lower(tree.child(noun, "nsubj")));
        return cleft && tree.child(noun, "acl:relcl") < 0 && actors.isSomebody(noun);
    }
}
