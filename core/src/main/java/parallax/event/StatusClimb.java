package parallax.event;

import java.util.List;
import java.util.Optional;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.statement.Statement;

/// One climb from a trigger to the root of its sentence.
final class StatusClimb {
    /// Deeper nesting than this is a parser's error or a list.
    private static final int DEPTH = 24;

    private static final int CHILDREN = 64;

    private final SentenceTree tree;
    private final StatusWords words;
    private final Optional<Statement> inside;
    private final ClauseStatus clauses;
    private final NominalStatus nominals;
    private final AdverbialStatus adverbials;
    private final AdnominalStatus adnominals;
    private final MainStatus mains;
    private final TermsStatus terms;
    private int depth;

    StatusClimb(SentenceTree tree, StatusWords words, Optional<Statement> inside) {
        this.tree = tree;
        this.words = words;
        this.inside = inside;
        this.clauses = new ClauseStatus(words);
        this.nominals = new NominalStatus(tree, words, this);
        this.adverbials = new AdverbialStatus(tree, words, this);
        this.adnominals = new AdnominalStatus(tree, words, this);
        this.mains = new MainStatus(tree, words, this);
        this.terms = new TermsStatus(tree, words, this);
    }

    /// The status of a word by all that stands around and above it.
    EventStatus of(int at) {
        if (++depth > DEPTH) {
            return EventStatus.HAPPENED;
        }
        int first = first(at);
        boolean nominal = tree.hangs(
                first,
                "nsubj",
                "obj",
                "iobj",
                "obl",
                "nmod",
                "appos",
                "compound",
                "flat",
                "list",
                "vocative",
                "dep",
                "dislocated",
                "orphan",
                "amod",
                "nummod",
                "det");
        boolean predicate =
                tree.child(at, "cop") >= 0 || tree.is(at, PartOfSpeech.VERB) || tree.is(at, PartOfSpeech.AUX);
        if (nominal
                && !(tree.is(at, PartOfSpeech.VERB) && tree.hangs(first, "appos", "list", "dep", "flat", "orphan"))) {
            return nominals.of(at, first);
        }
        return predicate || !tree.isNoun(at) ? clause(at, first) : nominals.of(at, first);
    }

    /// The first word of the chain of coordinated ones to which a word belongs.
    int first(int at) {
        int first = at;
        for (int steps = 0; steps < DEPTH && tree.hangs(first, "conj") && tree.head(first) >= 0; steps++) {
            first = tree.head(first);
        }
        return first;
    }

    TermsStatus terms() {
        return terms;
    }

    VerbMarks marks(int at) {
        return VerbMarks.of(tree, words, at);
    }

    /// What a clause tells by itself, with the marks that it shares with the verb it is joined to.
    EventStatus own(int at, VerbMarks marks) {
        EventStatus own = clauses.of(tree, at, marks);
        if (terms.isAgreed(at, own, marks)) {
            return EventStatus.PLANNED;
        }
        boolean supposed = own.isReal() && !marks.past() || own == EventStatus.PLANNED;
        if (supposed && isConditioned(at) || own == EventStatus.PLANNED && isHypothetical(at, marks)) {
            return EventStatus.POSSIBLE;
        }
        return own;
    }

    /// The marks that a verb shares with the one it is joined to: "will meet and discuss".
    VerbMarks shared(int at, int first) {
        VerbMarks own = marks(at);
        boolean finite = tree.token(at).has(Feature.PAST) || tree.token(at).has(Feature.PRESENT);
        VerbMarks joined = at == first ? own : marks(first);
        boolean shares = own.isBare() && (!finite || !joined.modal().isEmpty());
        return shares && !own.negated() && !own.doubtful() ? joined : own;
    }

    private EventStatus clause(int at, int first) {
        VerbMarks marks = shared(at, first);
        EventStatus own = own(at, marks);
        if (own.isReal() && marks.past() && (terms.isAwaited(first) || terms.isAwaitedToo(at))) {
            return EventStatus.CALLED_FOR;
        }
        if (tree.hangs(first, "ccomp") || tree.hangs(first, "csubj") && !isOpen(first)) {
            return complement(first, own, marks);
        }
        if (tree.hangs(first, "xcomp", "csubj")) {
            return open(first, own, marks);
        }
        if (tree.hangs(first, "advcl")) {
            return adverbials.of(at, first, own, marks);
        }
        if (tree.hangs(first, "acl")) {
            return adnominals.of(at, first, own, marks);
        }
        return mains.of(at, first, own, marks);
    }

    /// "denied that they attacked", "demanded they withdraw".
    private EventStatus complement(int first, EventStatus own, VerbMarks marks) {
        int governor = tree.head(first);
        if (isOpen(first)) {
            return open(first, own, marks);
        }
        if (words.is("whether", tree.lower(tree.child(first, "mark")))) {
            return EventStatus.POSSIBLE;
        }
        if (mains.isImperative(first, first, marks)) {
            return own == EventStatus.DENIED ? own : EventStatus.CALLED_FOR;
        }
        if (own.isReal() && isHearsay(tree.child(governor, "nsubj"))) {
            return EventStatus.POSSIBLE;
        }
        Optional<Effect> effect = words.effect(tree, governor, Complement.THAT, "");
        return effect.map(known -> finite(known, of(governor), own, marks)).orElseGet(() -> spoken(first, own, false));
    }

    /// "unconfirmed reports", "rumours".
    boolean isHearsay(int noun) {
        return noun >= 0
                && (words.is("hearsay", tree.token(noun).lemma())
                        || near(noun).stream().anyMatch(child -> words.is("unconfirmed", tree.lower(child))));
    }

    /// What a governor does to a finite clause: what is told in the past is no part of a demand or a promise.
    EventStatus finite(Effect effect, EventStatus governor, EventStatus own, VerbMarks marks) {
        boolean told = own.isReal() && (marks.past() || marks.have());
        return switch (effect) {
            case CALLS, PLANS -> told || own == EventStatus.DENIED ? own : effect.on(governor, own);
            case RISKS, DENIES, BELIEVES, EXCLUDES, PREVENTS -> effect.on(governor, own);
            case DONE, LASTS, FAILS, ENDS, CANCELS, DELAYS, TELLS -> own;
        };
    }

    boolean isOpen(int at) {
        VerbMarks marks = marks(at);
        boolean gerund = tree.token(at).has(Feature.GERUND) && !marks.be();
        return marks.isOpen() || gerund;
    }

    /// "threatened to attack", "was forced to leave", "stopped shelling", "it is vital to defend".
    private EventStatus open(int first, EventStatus own, VerbMarks marks) {
        int governor = tree.head(first);
        boolean gerund = tree.token(first).has(Feature.GERUND);
        if (own == EventStatus.DENIED || !gerund && tree.lower(first - 2).equals("yet")) {
            return EventStatus.DENIED;
        }
        Optional<Effect> effect = gerund ? words.effect(tree, governor, Complement.ING, "") : infinitive(governor);
        EventStatus above = of(governor);
        if (effect.isPresent()) {
            return effect.get().on(above, own);
        }
        boolean subject = tree.hangs(first, "csubj");
        if (gerund || !marks.to()) {
            return subject ? own : above;
        }
        return marks.have() ? own : Effect.PLANS.on(above, own);
    }

    /// What a word does to an infinitive: "asked to attend" or "asked them to attend".
    Optional<Effect> infinitive(int governor) {
        boolean other = tree.child(governor, "obj", "nsubj:pass", "iobj", "aux:pass") >= 0 || isOthers(governor);
        Complement near = other ? Complement.OTHER_TO : Complement.TO;
        Complement far = other ? Complement.TO : Complement.OTHER_TO;
        return words.effect(tree, governor, near, "")
                .or(() -> words.effect(tree, governor, far, ""))
                .or(() -> carried(governor));
    }

    /// "was under pressure to attend", "reached a deal to leave": the parser hangs the infinitive on the verb.
    private Optional<Effect> carried(int governor) {
        return near(governor).stream()
                .filter(child ->
                        child > governor && tree.hangs(child, "obj", "obl") && tree.is(child, PartOfSpeech.NOUN))
                .findFirst()
                .flatMap(child -> words.effect(tree, child, Complement.TO, ""));
    }

    /// The first of what hangs on a word: a head with more is that of a list.
    List<Integer> near(int at) {
        List<Integer> children = tree.children(at);
        return children.subList(0, Math.min(CHILDREN, children.size()));
    }

    /// What the statement around does, if the word is in what it says.
    EventStatus spoken(int at, EventStatus own, boolean untensed) {
        Optional<Statement> around = inside.filter(statement -> statement.content().stream()
                .anyMatch(piece -> piece.contains(tree.token(at).span())));
        return SpeechStatus.of(around, own, untensed);
    }

    /// "want the officers tried": the infinitive has a subject of its own.
    private boolean isOthers(int governor) {
        int open = tree.child(governor, "xcomp", "ccomp");
        return open >= 0 && tree.child(open, "nsubj") >= 0;
    }

    /// "will attack if …".
    private boolean isConditioned(int at) {
        return tree.children(at).stream()
                .anyMatch(child -> tree.hangs(child, "advcl", "obl") && adverbials.isConditional(child));
    }

    /// "would": in the author's own words a supposition, in reported ones a plan.
    private boolean isHypothetical(int at, VerbMarks marks) {
        return words.is("modal-would", marks.modal()) && inside.isEmpty() && !isReported(at);
    }

    /// Whether somebody else than the author tells it.
    boolean isTold(int at) {
        return inside.isPresent() || isReported(at);
    }

    private boolean isReported(int at) {
        int up = at;
        for (int steps = 0; steps < DEPTH && up >= 0; steps++) {
            if (tree.hangs(up, "ccomp", "parataxis") || tree.child(up, "parataxis") >= 0) {
                return true;
            }
            up = tree.head(up);
        }
        return false;
    }
}
