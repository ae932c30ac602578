package parallax.talks;

import java.util.List;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// The verbs of one sentence: who acts in them, what stands over them and whether they are negated.
final class Clauses {
    private static final int HOPS = 6;
    private static final int NEAR = 5;
    /// How far behind a verb its gerund stands: "ruled out ever attending".
    private static final int ADJACENT = 3;

    private final SentenceTree tree;
    private final TalksLexicon lexicon;
    private final HoldersHere who;

    Clauses(SentenceTree tree, TalksLexicon lexicon, HoldersHere who) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.who = who;
    }

    /// Whether the subject, or the noun the verb hangs on, is the one acted upon.
    boolean isPassive(int verb) {
        if (tree.child(verb, "nsubj:pass", "aux:pass", "csubj:pass") >= 0) {
            return true;
        }
        boolean shared = tree.hangs(verb, "conj")
                && isParticiple(verb)
                && tree.child(verb, "nsubj", "aux") < 0
                && tree.child(tree.head(verb), "nsubj:pass", "aux:pass") >= 0;
        return shared || isReduced(verb);
    }

    /// "talks mediated by X", "invited to the talks, X …".
    private boolean isReduced(int verb) {
        boolean hanging = tree.hangs(verb, "acl", "advcl", "amod") && !tree.hangs(verb, "acl:relcl");
        return hanging && isParticiple(verb) && tree.child(verb, "nsubj", "aux") < 0 && tree.child(verb, "obj") < 0;
    }

    private boolean isParticiple(int verb) {
        return tree.token(verb).has(Feature.PARTICIPLE)
                || tree.token(verb).form().endsWith("ed");
    }

    /// Whether a word of negation hangs on the verb or on its subject ("no party attended").
    boolean isNegated(int head) {
        for (int child : tree.children(head)) {
            if (tree.hangs(child, "conj", "advcl", "ccomp", "xcomp", "parataxis", "acl")) {
                continue;
            }
            boolean noSubject = tree.hangs(child, "nsubj", "obj")
                    && (lexicon.is("nobody", tree.lower(child))
                            || tree.lower(tree.child(child, "det")).equals("no"));
            if (noSubject || lexicon.is("negative", tree.lower(child))) {
                return true;
            }
        }
        return false;
    }

    /// What governs an infinitive, a gerund or a clause with "whether"; -1 where nothing does.
    int governor(int verb) {
        if (tree.child(verb, "nsubj") >= 0 && !isOpen(verb)) {
            return -1;
        }
        int head = tree.head(verb);
        if (tree.hangs(verb, "conj") && isVerbal(head)) {
            return governor(head);
        }
        boolean complement = tree.hangs(verb, "xcomp", "ccomp", "csubj")
                || (isInfinitive(verb) && tree.hangs(verb, "advcl", "acl", "obl", "nmod"))
                || (tree.token(verb).has(Feature.GERUND)
                        && tree.hangs(verb, "advcl", "obl", "nmod")
                        && (isLinked(verb) || (head >= 0 && head < verb && verb - head <= ADJACENT)));
        if (!complement || tree.hangs(verb, "acl:relcl")) {
            return -1;
        }
        return head > verb && isInfinitive(verb) && !tree.hangs(verb, "csubj") ? before(verb) : head;
    }

    /// An infinitive's governor never stands behind it, whatever the parser says: the verb shortly before it.
    private int before(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
            if (tree.is(i, PartOfSpeech.VERB)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLinked(int verb) {
        String mark = tree.lower(tree.child(verb, "mark", "case"));
        return mark.equals("from")
                || mark.equals("of")
                || mark.equals("on")
                || mark.equals("against")
                || mark.equals("into");
    }

    /// Whether a clause is open to either answer: "whether X will attend".
    boolean isOpen(int verb) {
        String mark = tree.lower(tree.child(verb, "mark"));
        return mark.equals("whether")
                || (mark.equals("if") && tree.hangs(verb, "ccomp", "xcomp"))
                || (tree.hangs(verb, "conj") && isVerbal(tree.head(verb)) && isOpen(tree.head(verb)));
    }

    /// Whether somebody else says that it has to be done: "X must attend".
    boolean isObliged(int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> tree.hangs(child, "aux") && lexicon.is("obliging", tree.lower(child)));
    }

    /// Whether the clause only supposes: "if X attends".
    boolean isSupposed(int verb) {
        int at = verb;
        for (int hops = 0; hops < HOPS && at >= 0; hops++) {
            for (int child : tree.children(at)) {
                if (tree.hangs(child, "mark", "advmod")
                        && lexicon.is("hypothetical", tree.lower(child))
                        && !tree.hangs(at, "ccomp")) {
                    return true;
                }
            }
            if (!tree.hangs(at, "conj", "xcomp")) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    boolean isInfinitive(int verb) {
        return tree.lower(tree.child(verb, "mark")).equals("to")
                || (tree.token(verb).has(Feature.INFINITIVE) && tree.child(verb, "aux") < 0);
    }

    boolean isVerbal(int at) {
        return tree.is(at, PartOfSpeech.VERB) || tree.is(at, PartOfSpeech.AUX) || tree.child(at, "cop", "nsubj") >= 0;
    }

    /// Those who do what the verb says: its subject, the agent of its passive, or the subject of what governs it.
    List<String> acting(int verb) {
        return isPassive(verb) ? agent(verb) : surface(verb, HOPS);
    }

    /// Those behind "by".
    List<String> agent(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.hangs(child, "obl:agent")
                    || (tree.hangs(child, "obl")
                            && tree.lower(tree.child(child, "case")).equals("by"))) {
                return who.of(child);
            }
        }
        return List.of();
    }

    /// Those whom the subject names, acting or acted upon.
    List<String> surface(int verb) {
        return surface(verb, HOPS);
    }

    private List<String> surface(int verb, int hops) {
        int subject = tree.child(verb, "nsubj");
        if (subject >= 0) {
            return subjects(verb);
        }
        int head = tree.head(verb);
        if (head < 0 || hops == 0) {
            return List.of();
        }
        if (tree.hangs(verb, "conj", "advcl", "parataxis")) {
            List<String> agent = isVerbal(head) && isInfinitive(verb) && isPassive(head) ? agent(head) : List.of();
            return agent.isEmpty() && isVerbal(head) ? surface(head, hops - 1) : agent;
        }
        int governor = governor(verb);
        if (governor >= 0 && governor != head && !tree.hangs(verb, "conj")) {
            return controller(governor, hops - 1);
        }
        if (tree.hangs(verb, "xcomp", "ccomp")) {
            return isVerbal(head) ? controller(head, hops - 1) : owner(head, hops - 1);
        }
        if (tree.hangs(verb, "acl")) {
            return isInfinitive(verb) ? owner(head, hops - 1) : who.of(head);
        }
        return tree.hangs(verb, "obl", "nmod") ? owner(head, hops - 1) : List.of();
    }

    /// The first subject that names anybody: "the opposition X Committee" may be read as two.
    private List<String> subjects(int verb) {
        for (int child : tree.children(verb)) {
            List<String> found = tree.hangs(child, "nsubj") ? who.of(child) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// "X agreed to attend", "X forced Y to attend": Y attends.
    private List<String> controller(int governor, int hops) {
        int object = tree.child(governor, "obj", "iobj");
        boolean others =
                object >= 0 && lexicon.is("urging", tree.token(governor).lemma());
        return others ? who.of(object) : surface(governor, hops);
    }

    /// "X's refusal to attend", "X announced the decision to attend".
    private List<String> owner(int noun, int hops) {
        if (isVerbal(noun)) {
            return surface(noun, hops);
        }
        int owner = tree.child(noun, "nmod:poss");
        int behind = owner >= 0 ? owner : behind(noun);
        if (behind >= 0) {
            return who.of(behind);
        }
        int verb = tree.head(noun);
        boolean object = tree.hangs(noun, "obj", "obl", "xcomp");
        if (object && verb >= 0 && isVerbal(verb)) {
            return surface(verb, hops);
        }
        return tree.hangs(noun, "root", "appos", "conj") || !tree.hangs(noun, "nmod") ? who.of(noun) : List.of();
    }

    private int behind(int noun) {
        for (int child : tree.children(noun)) {
            String link = tree.lower(tree.child(child, "case"));
            if (tree.hangs(child, "nmod") && (link.equals("of") || link.equals("by") || link.equals("from"))) {
                return child;
            }
        }
        return -1;
    }

    /// Whether the verb stands alone as a call: "Boycott the talks!", "* to boycott the talks".
    boolean isCall(int verb) {
        boolean root = tree.hangs(verb, "root")
                || (tree.hangs(verb, "conj", "parataxis") && tree.hangs(tree.head(verb), "root"));
        return root
                && tree.child(verb, "nsubj", "aux", "aux:pass", "cop") < 0
                && (tree.token(verb).has(Feature.IMPERATIVE)
                        || tree.token(verb).has(Feature.INFINITIVE)
                        || tree.token(verb)
                                .form()
                                .equalsIgnoreCase(tree.token(verb).lemma()));
    }
}
