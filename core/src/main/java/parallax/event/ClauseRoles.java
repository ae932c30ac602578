package parallax.event;

import java.util.List;
import java.util.function.Predicate;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// Which words of a sentence stand in which role to a verb: by the dependency tree, through passives, coordination,
/// control, participles and relative clauses. Words are token indices, -1 where there is none.
final class ClauseRoles {
    /// How many verbs are climbed for a subject: "X agreed to try to meet".
    private static final int HOPS = 6;

    private final SentenceTree tree;
    private final RoleWords words;

    ClauseRoles(SentenceTree tree, RoleWords words) {
        this.tree = tree;
        this.words = words;
    }

    /// The one who does it: the subject, of a passive the one behind "by".
    public int doer(int verb) {
        return isPassive(verb) ? agent(verb) : subject(verb);
    }

    /// The one it is done to: the object, of a passive the subject.
    public int patient(int verb) {
        return isPassive(verb) ? subject(verb) : object(verb);
    }

    /// Whether the verb is passive: "was bombed", "the town bombed by X", "backed by X, …".
    public boolean isPassive(int verb) {
        if (!tree.token(verb).has(Feature.PARTICIPLE)) {
            return false;
        }
        if (tree.child(verb, "aux:pass") >= 0 || tree.child(verb, "nsubj:pass", "obl:agent") >= 0) {
            return true;
        }
        if (tree.child(verb, "aux") >= 0 || tree.child(verb, "obj") >= 0) {
            return false;
        }
        if (tree.hangs(verb, "conj") && tree.is(tree.head(verb), PartOfSpeech.VERB)) {
            return isPassive(tree.head(verb));
        }
        return true;
    }

    /// The subject as the sentence has it, even if it stands with an earlier verb or is what a clause hangs on.
    public int subject(int verb) {
        return subject(verb, HOPS);
    }

    private int subject(int verb, int hops) {
        int own = ownSubject(verb);
        if (own >= 0) {
            return isRelative(own) ? antecedent(verb, own) : own;
        }
        int head = tree.head(verb);
        if (head < 0 || hops == 0) {
            return -1;
        }
        if (tree.hangs(verb, "acl:relcl")) {
            return head;
        }
        if (tree.hangs(verb, "acl")) {
            return isInfinitive(verb) ? minded(head) : head;
        }
        if (tree.hangs(verb, "conj")) {
            return isVerbal(head) ? subject(head, hops - 1) : -1;
        }
        if (tree.hangs(verb, "xcomp")) {
            return controller(head, hops);
        }
        boolean bare = tree.hangs(verb, "advcl", "obl", "nmod") || isLoose(verb) && tree.hangs(verb, "ccomp", "obj");
        return bare && isVerbal(head) ? adverbial(verb, head, hops) : -1;
    }

    /// Who means to do it: "X's plan to attack", "X made a promise to leave", and in headlines "X to leave".
    private int minded(int noun) {
        int owner = tree.child(noun, "nmod:poss");
        if (owner >= 0 || tree.head(noun) < 0) {
            return owner >= 0 ? owner : noun;
        }
        boolean object = tree.hangs(noun, "obj") && tree.is(tree.head(noun), PartOfSpeech.VERB);
        return object ? doer(tree.head(noun)) : -1;
    }

    private int ownSubject(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.hangs(child, "nsubj") && !tree.relation(child).equals("nsubj:outer")) {
                return child;
            }
        }
        return -1;
    }

    private boolean isVerbal(int at) {
        return tree.is(at, PartOfSpeech.VERB) || tree.child(at, "cop", "nsubj", "aux") >= 0;
    }

    private boolean isInfinitive(int verb) {
        return tree.lower(tree.child(verb, "mark")).equals("to")
                || tree.token(verb).has(Feature.INFINITIVE);
    }

    private boolean isLoose(int verb) {
        int having = tree.child(verb, "aux");
        boolean perfect = having >= 0 && tree.token(having).has(Feature.GERUND);
        return perfect || tree.token(verb).has(Feature.GERUND) || isInfinitive(verb);
    }

    private boolean isRelative(int at) {
        return words.is("relative", tree.lower(at)) && tree.is(at, PartOfSpeech.PRON);
    }

    /// What a relative pronoun stands for.
    private int antecedent(int verb, int pronoun) {
        int clause = verb;
        for (int i = 0; i < HOPS && clause >= 0 && !tree.hangs(clause, "acl:relcl"); i++) {
            clause = tree.head(clause);
        }
        int found = tree.head(clause);
        return found < 0 ? pronoun : found;
    }

    /// "X agreed to go": X; "X asked Y to go": Y; "Y was asked to go": Y; "X promised Y to go": X.
    private int controller(int governor, int hops) {
        String lemma = tree.token(governor).lemma();
        boolean bySubject = words.is("subject-control", lemma) || isPassive(governor);
        int object = bySubject ? -1 : anyObject(governor);
        return object >= 0 ? object : subject(governor, hops - 1);
    }

    /// "X left, accusing Y": X; "X accused Y of lying", "kept Y from going": Y.
    private int adverbial(int verb, int head, int hops) {
        String mark = tree.lower(tree.child(verb, "mark", "case"));
        boolean ofObject =
                words.is("object-control", tree.token(head).lemma()) && words.is("object-control-mark", mark);
        int object = ofObject && !isPassive(head) ? anyObject(head) : -1;
        return object >= 0 ? object : subject(head, hops - 1);
    }

    /// The direct or the indirect object.
    private int anyObject(int verb) {
        int object = tree.child(verb, "iobj");
        return object >= 0 ? object : object(verb);
    }

    /// The object as the sentence has it; of coordinated verbs the one they share; in "the town that X took" the town.
    public int object(int verb) {
        int own = tree.child(verb, "obj");
        if (own >= 0) {
            return isRelative(own) ? antecedent(verb, own) : own;
        }
        if (tree.hangs(verb, "acl:relcl") && lacksObject(verb)) {
            return tree.head(verb);
        }
        return shared(verb, other -> tree.child(other, "obj"));
    }

    /// "the town X took": a relative clause with a subject of its own, no pronoun and nothing behind its verb.
    private boolean lacksObject(int verb) {
        int subject = ownSubject(verb);
        return subject >= 0
                && !isRelative(subject)
                && !isPassive(verb)
                && tree.child(verb, "ccomp", "xcomp", "obl", "advmod") < verb;
    }

    /// The one behind "by".
    public int agent(int verb) {
        int own = ownAgent(verb);
        return own >= 0 ? own : shared(verb, this::ownAgent);
    }

    private int ownAgent(int verb) {
        int agent = tree.child(verb, "obl:agent");
        int found = agent >= 0 ? agent : oblique(verb, "by"::equals);
        return found >= 0 || !tree.lower(verb + 1).equals("by") ? found : rightBehind(verb + 1);
    }

    /// Whom a preposition brings even if the parser hangs it elsewhere.
    private int rightBehind(int preposition) {
        int noun = tree.head(preposition);
        return noun > preposition && tree.isNoun(noun) ? noun : -1;
    }

    /// The indirect object.
    public int indirect(int verb) {
        return tree.child(verb, "iobj");
    }

    /// The first phrase on a verb, or on its object, that one of these prepositions brings: "sanctions on X".
    int with(int verb, Predicate<String> preposition) {
        int own = oblique(verb, preposition);
        if (own >= 0) {
            return own;
        }
        int object = isPassive(verb) ? -1 : tree.child(verb, "obj");
        int behind = object < 0 ? -1 : oblique(object, preposition);
        return behind >= 0 ? behind : shared(verb, other -> oblique(other, preposition));
    }

    int oblique(int head, Predicate<String> preposition) {
        for (int child : tree.children(head)) {
            boolean phrase = tree.hangs(child, "obl", "nmod") && !tree.hangs(child, "nmod:poss", "nmod:desc");
            if (phrase && preposition.test(tree.lower(tree.child(child, "case")))) {
                return child;
            }
        }
        return -1;
    }

    /// The subject of the clause that a verb governs: "demanded that X withdraw".
    public int clauseSubject(int verb) {
        for (int child : tree.children(verb)) {
            if (child > verb && tree.hangs(child, "ccomp", "xcomp", "advcl") && tree.is(child, PartOfSpeech.VERB)) {
                int subject = ownSubject(child);
                return subject < 0 || isRelative(subject) || isPassive(child) ? -1 : subject;
            }
        }
        return -1;
    }

    /// What coordinated verbs share: "X shelled and bombed Y" has it with the first, "came and attacked Y" with the
    /// last.
    private int shared(int verb, Finder finder) {
        if (hasComplement(verb)) {
            return -1;
        }
        int first = tree.hangs(verb, "conj") ? tree.head(verb) : verb;
        int found = first != verb && tree.is(first, PartOfSpeech.VERB) ? finder.of(first) : -1;
        if (found > verb) {
            return found;
        }
        for (int other : tree.children(first)) {
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
    private interface Finder {
        int of(int verb);
    }

    /// The words that hang on a word by a relation.
    List<Integer> children(int at, String... relations) {
        return tree.children(at).stream()
                .filter(child -> tree.hangs(child, relations))
                .toList();
    }
}
