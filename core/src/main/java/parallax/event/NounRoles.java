package parallax.event;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// Which words of a sentence stand in which role to a noun that tells an event: "Y's attack on X", "the bombing of X by
/// Y", "Y launched an attack on X". Words are token indices, -1 where there is none.
final class NounRoles {
    /// "a series of waves of attacks"
    private static final int HOPS = 3;

    private final SentenceTree tree;
    private final RoleWords words;
    private final ClauseRoles clauses;

    NounRoles(SentenceTree tree, RoleWords words, ClauseRoles clauses) {
        this.tree = tree;
        this.words = words;
        this.clauses = clauses;
    }

    /// "Y's attack".
    int owner(int noun) {
        int own = clauses.child(noun, "nmod:poss");
        return own >= 0 || !isContained(noun) ? own : clauses.child(tree.head(noun), "nmod:poss");
    }

    /// "by Y", wherever the parser hangs it behind the noun, and "attacks carried out by Y".
    int agent(int noun) {
        int own = clauses.oblique(noun, "by"::equals);
        if (own >= 0) {
            return own;
        }
        for (int child : tree.children(noun)) {
            boolean light = tree.hangs(child, "acl") && isCarrier(child) && clauses.isPassive(child);
            int found = light
                    ? clauses.agent(child)
                    : tree.hangs(child, "nmod") && child > noun ? clauses.oblique(child, "by"::equals) : -1;
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /// What one of these prepositions brings, on the noun or on the light verb whose object it is.
    int with(int noun, Predicate<String> preposition) {
        int own = clauses.oblique(noun, preposition);
        if (own >= 0) {
            return own;
        }
        int verb = carrier(noun);
        if (verb >= 0) {
            return clauses.oblique(verb, preposition);
        }
        return isContained(noun) ? clauses.oblique(tree.head(noun), preposition) : -1;
    }

    /// The one who does what a light verb carries: "Y launched an attack", "the attack was carried out by Y", "Y is in
    /// talks".
    int carrying(int noun) {
        int verb = carrier(noun);
        if (verb >= 0) {
            return clauses.doer(verb);
        }
        int top = top(noun);
        int subject = clauses.child(top, "nsubj");
        boolean engaged = words.is("engaged-link", link(top)) && !words.is("suffered-link", link(top));
        if (subject >= 0 && engaged) {
            return subject;
        }
        return engaged && tree.isNoun(tree.head(top)) && tree.hangs(top, "nmod") ? tree.head(top) : -1;
    }

    /// The one who is said to have done it: "blamed X for the attack", "blamed the attack on X", "held X
    /// responsible for it", "X is responsible for it".
    int accused(int noun) {
        int top = top(noun);
        int head = tree.head(top);
        boolean charged = words.is("object-control-mark", link(top));
        int verb = charged && tree.hangs(top, "nmod") && tree.hangs(head, "obj", "nsubj:pass") ? tree.head(head) : head;
        if (words.is("answerable", tree.lower(verb))) {
            int subject = clauses.child(verb, "nsubj");
            return charged ? subject >= 0 ? subject : clauses.patient(tree.head(verb)) : -1;
        }
        if (!tree.is(verb, PartOfSpeech.VERB)) {
            return -1;
        }
        String lemma = tree.token(verb).lemma();
        if (charged) {
            int accused = words.is("object-control", lemma) ? clauses.patient(verb) : -1;
            return accused == noun || accused == top ? -1 : accused;
        }
        return words.is("blaming", lemma) && tree.hangs(top, "obj", "nsubj:pass")
                ? clauses.oblique(verb, "on"::equals)
                : -1;
    }

    /// The one who is given or suffers it: "gave X its support", "X suffered an attack".
    int receiving(int noun) {
        int top = top(noun);
        if (words.is("suffered-link", link(top))) {
            return holder(top);
        }
        int verb = governor(noun);
        if (verb < 0) {
            return -1;
        }
        String lemma = tree.token(verb).lemma();
        if (words.is("suffers", lemma) && !clauses.isPassive(verb)) {
            return clauses.subject(verb);
        }
        return isCarrier(verb) ? clauses.indirect(verb) : -1;
    }

    /// Whom a demand reaches: who does something "at the request of Y" or answers it, "rejected Y's request".
    int answering(int noun) {
        int top = top(noun);
        int head = tree.head(top);
        if (!tree.is(head, PartOfSpeech.VERB)) {
            return -1;
        }
        boolean answered = words.is("answers", tree.token(head).lemma())
                && (tree.hangs(top, "obj", "nsubj:pass") || link(top).equals("to"));
        return answered || tree.hangs(top, "obl") && words.is("answered-link", link(top)) ? clauses.doer(head) : -1;
    }

    /// Who is helped: who does something "with the support of Y".
    int helped(int noun) {
        int top = top(noun);
        return words.is("helped-link", link(top)) ? holder(top) : -1;
    }

    /// Who acts in "the campaign of X against Y".
    int side(int noun, Predicate<String> against, IntPredicate isSomebody) {
        int bundle = isContained(noun) ? tree.head(noun) : noun;
        int other = clauses.oblique(bundle, against);
        return other < 0 || !isSomebody.test(other) ? -1 : clauses.oblique(bundle, "of"::equals);
    }

    /// Whether "of" behind a noun brings the one it is done to: "the bombing of X" is not X's.
    boolean isDoneTo(int noun) {
        return words.is("done-to", tree.token(noun).lemma()) && clauses.oblique(noun, "of"::equals) >= 0;
    }

    /// Who made what a noun tells: "the plan drafted by X".
    int maker(int noun) {
        for (int child : clauses.children(noun, "acl")) {
            if (words.is("worded", tree.lower(child)) && clauses.isPassive(child)) {
                return clauses.agent(child);
            }
        }
        return -1;
    }

    /// The one whose state a phrase tells: "X is under siege", "X came under fire", "a town under siege".
    private int holder(int noun) {
        int subject = clauses.child(noun, "nsubj");
        int head = tree.head(noun);
        if (subject >= 0 || head < 0) {
            return subject;
        }
        if (tree.hangs(noun, "nmod") && tree.isNoun(head)) {
            return head;
        }
        return tree.hangs(noun, "obl", "xcomp", "advcl") && tree.is(head, PartOfSpeech.VERB)
                ? clauses.subject(head)
                : -1;
    }

    private String link(int noun) {
        return tree.lower(clauses.child(noun, "case"));
    }

    /// The light verb that carries the noun; -1 where none does.
    int carrier(int noun) {
        int verb = governor(noun);
        return verb >= 0 && isCarrier(verb) ? verb : -1;
    }

    private boolean isCarrier(int verb) {
        String lemma = tree.token(verb).lemma();
        return words.is("light", lemma) || words.is("carrier", lemma);
    }

    /// The verb whose object or passive subject the noun is, or on which it hangs with a preposition of taking part.
    private int governor(int noun) {
        int top = top(noun);
        int head = tree.head(top);
        if (!tree.is(head, PartOfSpeech.VERB)) {
            return -1;
        }
        boolean argument = tree.hangs(top, "obj", "nsubj:pass");
        boolean oblique = tree.hangs(top, "obl") && words.is("engaged-link", tree.lower(clauses.child(top, "case")));
        return argument || oblique ? head : -1;
    }

    /// The noun that stands for this one in its clause: the first of a list, "wave" in "a wave of attacks".
    private int top(int noun) {
        int top = noun;
        for (int i = 0; i < HOPS; i++) {
            if (tree.hangs(top, "conj") && tree.isNoun(tree.head(top)) || isContained(top)) {
                top = tree.head(top);
            }
        }
        return top;
    }

    /// "a series of attacks", "an assassination campaign".
    private boolean isContained(int noun) {
        int head = tree.head(noun);
        return head >= 0
                && tree.hangs(noun, "nmod", "compound")
                && !tree.hangs(noun, "nmod:poss", "nmod:desc")
                && words.is("container", tree.token(head).lemma());
    }
}
