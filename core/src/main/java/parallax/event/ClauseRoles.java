package parallax.event;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// Which words of a sentence stand in which role to a verb: by the dependency tree, through passives, coordination,
/// control, participles and relative clauses. Words are token indices, -1 where there is none.
final class ClauseRoles {
    /// How many verbs are climbed for a subject: "X agreed to try to meet".
    private static final int HOPS = 6;
    /// How many words that hang on one are looked at.
    private static final int WIDTH = 64;

    private final SentenceTree tree;
    private final RoleWords words;
    private final Coordination coordination;

    ClauseRoles(SentenceTree tree, RoleWords words) {
        this.tree = tree;
        this.coordination = new Coordination(tree);
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
        if (isMarkedPassive(verb)) {
            return true;
        }
        if (child(verb, "aux", "obj") >= 0) {
            return false;
        }
        int first = coordination.first(verb);
        return first == verb || !tree.is(first, PartOfSpeech.VERB) || isBarePassive(first);
    }

    /// Of verbs without any mark of voice, such as "arrested and beaten", the first tells.
    private boolean isBarePassive(int verb) {
        return tree.token(verb).has(Feature.PARTICIPLE) && (isMarkedPassive(verb) || child(verb, "aux", "obj") < 0);
    }

    private boolean isMarkedPassive(int verb) {
        return child(verb, "aux:pass", "nsubj:pass", "obl:agent") >= 0;
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
            return isInfinitive(verb) ? minded(head, hops - 1) : head;
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
    private int minded(int noun, int hops) {
        int owner = child(noun, "nmod:poss");
        if (owner >= 0 || tree.head(noun) < 0) {
            return owner >= 0 ? owner : noun;
        }
        boolean object = tree.hangs(noun, "obj") && tree.is(tree.head(noun), PartOfSpeech.VERB);
        if (!object) {
            return -1;
        }
        int verb = tree.head(noun);
        return isPassive(verb) ? agent(verb) : subject(verb, hops);
    }

    private int ownSubject(int verb) {
        for (int child : few(verb)) {
            if (tree.hangs(child, "nsubj") && !tree.relation(child).equals("nsubj:outer")) {
                return child;
            }
        }
        return -1;
    }

    private boolean isVerbal(int at) {
        return tree.is(at, PartOfSpeech.VERB) || child(at, "cop", "nsubj", "aux") >= 0;
    }

    private boolean isInfinitive(int verb) {
        return tree.lower(child(verb, "mark")).equals("to") || tree.token(verb).has(Feature.INFINITIVE);
    }

    private boolean isLoose(int verb) {
        int having = child(verb, "aux");
        boolean perfect = having >= 0 && tree.token(having).has(Feature.GERUND);
        return perfect || tree.token(verb).has(Feature.GERUND) || isInfinitive(verb);
    }

    private boolean isRelative(int at) {
        return words.is("relative", tree.lower(at)) && tree.is(at, PartOfSpeech.PRON);
    }

    /// What a relative pronoun stands for; in "it was X that left" X.
    private int antecedent(int verb, int pronoun) {
        int clause = verb;
        for (int i = 0; i < HOPS && clause >= 0 && !tree.hangs(clause, "acl:relcl") && !isCleft(clause); i++) {
            clause = tree.head(clause);
        }
        int found = tree.head(clause);
        return found < 0 ? pronoun : found;
    }

    /// Whether a clause hangs on what "it was" picks out, as parsers have it that take the clause for the subject.
    private boolean isCleft(int clause) {
        int head = tree.head(clause);
        return head >= 0
                && head < clause
                && tree.hangs(clause, "ccomp", "csubj", "advcl")
                && tree.child(head, "cop") >= 0
                && tree.lower(tree.child(head, "expl", "nsubj")).equals("it");
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
        String mark = tree.lower(child(verb, "mark", "case"));
        boolean ofObject =
                words.is("object-control", tree.token(head).lemma()) && words.is("object-control-mark", mark);
        int object = ofObject && !isPassive(head) ? anyObject(head) : -1;
        return object >= 0 ? object : subject(head, hops - 1);
    }

    /// The direct or the indirect object.
    private int anyObject(int verb) {
        int object = child(verb, "iobj");
        return object >= 0 ? object : object(verb);
    }

    /// The object as the sentence has it; of coordinated verbs the one they share; in "the town that X took" the town.
    public int object(int verb) {
        int own = child(verb, "obj");
        if (own >= 0) {
            return isRelative(own) ? antecedent(verb, own) : own;
        }
        if (tree.hangs(verb, "acl:relcl") && lacksObject(verb)) {
            return tree.head(verb);
        }
        return coordination.shared(verb, other -> child(other, "obj"));
    }

    /// "the town X took": a relative clause with a subject of its own, no pronoun and nothing behind its verb.
    private boolean lacksObject(int verb) {
        int subject = ownSubject(verb);
        return subject >= 0
                && !isRelative(subject)
                && !isPassive(verb)
                && child(verb, "ccomp", "xcomp", "obl", "advmod") < verb;
    }

    /// The one behind "by".
    public int agent(int verb) {
        int own = ownAgent(verb);
        return own >= 0 ? own : coordination.shared(verb, this::ownAgent);
    }

    private int ownAgent(int verb) {
        int agent = child(verb, "obl:agent");
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
        return child(verb, "iobj");
    }

    /// The first phrase on a verb, or on its object, that one of these prepositions brings: "sanctions on X".
    int with(int verb, Predicate<String> preposition) {
        int own = oblique(verb, preposition);
        if (own >= 0) {
            return own;
        }
        int object = isPassive(verb) ? -1 : child(verb, "obj");
        int behind = object < 0 ? -1 : oblique(object, preposition);
        return behind >= 0 ? behind : coordination.shared(verb, other -> oblique(other, preposition));
    }

    int oblique(int head, Predicate<String> preposition) {
        for (int child : few(head)) {
            boolean phrase = tree.hangs(child, "obl", "nmod") && !tree.hangs(child, "nmod:poss", "nmod:desc");
            if (phrase && preposition.test(tree.lower(child(child, "case")))) {
                return child;
            }
        }
        return -1;
    }

    /// The subject of the clause that a verb governs: "demanded that X withdraw".
    public int clauseSubject(int verb) {
        for (int child : few(verb)) {
            if (child > verb && tree.hangs(child, "ccomp", "xcomp", "advcl") && tree.is(child, PartOfSpeech.VERB)) {
                int subject = ownSubject(child);
                return subject < 0 || isRelative(subject) || isPassive(child) ? -1 : subject;
            }
        }
        return -1;
    }

    /// Whom the infinitive behind a verb is about: "refused to meet X", "declined to give X cover", "to bow to X".
    int infinitiveObject(int verb, IntPredicate isSomebody) {
        int infinitive = child(verb, "xcomp");
        if (infinitive < verb || !tree.is(infinitive, PartOfSpeech.VERB) || isPassive(infinitive)) {
            return -1;
        }
        int[] places = {
            indirect(infinitive),
            child(infinitive, "obj"),
            with(infinitive, preposition -> words.is("toward-link", preposition))
        };
        return Arrays.stream(places)
                .filter(at -> at >= 0 && isSomebody.test(at))
                .findFirst()
                .orElse(-1);
    }

    /// The words that hang on a word by a relation.
    List<Integer> children(int at, String... relations) {
        return few(at).stream().filter(child -> tree.hangs(child, relations)).toList();
    }

    /// The first word that hangs on a word by one of these relations.
    int child(int at, String... relations) {
        for (int child : few(at)) {
            if (tree.hangs(child, relations)) {
                return child;
            }
        }
        return -1;
    }

    /// What hangs on a word; of a list without end its begin, for time must not grow with its square.
    private List<Integer> few(int at) {
        List<Integer> children = tree.children(at);
        return children.size() <= WIDTH ? children : children.subList(0, WIDTH);
    }
}
