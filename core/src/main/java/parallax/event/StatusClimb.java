package parallax.event;

import java.util.Optional;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.statement.Statement;

/// One climb from a trigger to the root of its sentence.
final class StatusClimb {
    /// Deeper nesting than this is a parser's error or a list.
    private static final int DEPTH = 24;

    private final SentenceTree tree;
    private final StatusWords words;
    private final Optional<Statement> inside;
    private final ClauseStatus clauses;
    private final NominalStatus nominals;
    private final AdverbialStatus adverbials;
    private int depth;

    StatusClimb(SentenceTree tree, StatusWords words, Optional<Statement> inside) {
        this.tree = tree;
        this.words = words;
        this.inside = inside;
        this.clauses = new ClauseStatus(words);
        this.nominals = new NominalStatus(tree, words, this);
        this.adverbials = new AdverbialStatus(tree, words, this);
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

    VerbMarks marks(int at) {
        return VerbMarks.of(tree, words, at);
    }

    /// What a clause tells by itself, with the marks that it shares with the verb it is joined to.
    EventStatus own(int at, VerbMarks marks) {
        EventStatus own = clauses.of(tree, at, marks);
        if (own == EventStatus.PLANNED && (isConditioned(at) || isHypothetical(at, marks))) {
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
        return shares && !own.negated() ? joined : own;
    }

    private EventStatus clause(int at, int first) {
        VerbMarks marks = shared(at, first);
        EventStatus own = own(at, marks);
        if (tree.hangs(first, "ccomp")) {
            return complement(first, own, marks);
        }
        if (tree.hangs(first, "xcomp", "csubj")) {
            return open(first, own, marks);
        }
        if (tree.hangs(first, "advcl")) {
            return adverbials.of(at, first, own, marks);
        }
        if (tree.hangs(first, "acl")) {
            return adnominal(at, first, own, marks);
        }
        return main(at, first, own, marks);
    }

    private EventStatus main(int at, int first, EventStatus own, VerbMarks marks) {
        boolean untensed = marks.to() && !marks.be() && !marks.have();
        if (isImperative(at, first, marks)) {
            return own == EventStatus.DENIED ? own : EventStatus.CALLED_FOR;
        }
        if (untensed && marks.subject() >= 0) {
            return EventStatus.PLANNED;
        }
        if (isQuestion(first, marks)) {
            return EventStatus.POSSIBLE;
        }
        EventStatus told = parenthesis(first, own, marks).orElseGet(() -> SpeechStatus.of(inside, own, untensed));
        return untensed && told.isReal() ? EventStatus.PLANNED : told;
    }

    /// "They will attack, he threatened".
    private Optional<EventStatus> parenthesis(int first, EventStatus own, VerbMarks marks) {
        int told = tree.child(first, "parataxis");
        return told < 0
                ? Optional.empty()
                : words.effect(tree, told, Complement.THAT, "")
                        .map(effect -> finite(effect, own(told, marks(told)), own, marks));
    }

    /// "Boycott the vote!": a bare verb without a subject.
    private boolean isImperative(int at, int first, VerbMarks marks) {
        boolean base = tree.token(first).has(Feature.IMPERATIVE)
                || tree.lower(first).equals(tree.token(first).lemma())
                        && !tree.token(first).has(Feature.PAST)
                        && !tree.token(first).has(Feature.PARTICIPLE);
        VerbMarks of = marks(first);
        boolean alone = of.subject() < 0 && of.modal().isEmpty() && !of.to() && !of.be() && !of.have();
        return base && alone && (at == first || marks.subject() < 0) && tree.is(first, PartOfSpeech.VERB);
    }

    /// "Will they attack?", not "Why did they attack?".
    private boolean isQuestion(int first, VerbMarks marks) {
        if (!tree.lower(tree.size() - 1).equals("?") || marks.subject() < 0) {
            return false;
        }
        int auxiliary = tree.child(first, "aux", "cop");
        boolean asked = tree.children(first).stream().anyMatch(child -> words.is("question", tree.lower(child)));
        return auxiliary >= 0 && auxiliary < marks.subject() && !asked;
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
        Optional<Effect> effect = words.effect(tree, governor, Complement.THAT, "");
        return effect.map(known -> finite(known, of(governor), own, marks))
                .orElseGet(() -> SpeechStatus.of(inside, own, false));
    }

    private EventStatus finite(Effect effect, EventStatus governor, EventStatus own, VerbMarks marks) {
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
        return marks.to() && !marks.be() || gerund;
    }

    /// "threatened to attack", "was forced to leave", "stopped shelling", "it is vital to defend".
    private EventStatus open(int first, EventStatus own, VerbMarks marks) {
        int governor = tree.head(first);
        boolean gerund = tree.token(first).has(Feature.GERUND);
        if (!gerund && tree.lower(first - 2).equals("yet")) {
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
        boolean other = tree.child(governor, "obj", "nsubj:pass", "iobj", "aux:pass") >= 0;
        Complement near = other ? Complement.OTHER_TO : Complement.TO;
        Complement far = other ? Complement.TO : Complement.OTHER_TO;
        return words.effect(tree, governor, near, "").or(() -> words.effect(tree, governor, far, ""));
    }

    /// "plans to attack", "claims that they attacked", "troops fighting there", "the party that attacked".
    private EventStatus adnominal(int at, int first, EventStatus own, VerbMarks marks) {
        int noun = tree.head(first);
        if (tree.hangs(first, "acl:relcl")) {
            return marks.to() && !marks.be() ? EventStatus.PLANNED : own;
        }
        if (marks.to()) {
            return adnominalInfinitive(noun, own, marks);
        }
        if (tree.token(first).has(Feature.GERUND) && !marks.be()) {
            Optional<Effect> effect = words.effect(tree, noun, Complement.ING, "");
            boolean once = words.is("punctual-verb", tree.token(at).lemma());
            EventStatus plain = own == EventStatus.DENIED ? own : once ? EventStatus.HAPPENED : EventStatus.ONGOING;
            return effect.map(known -> known.on(of(noun), own)).orElse(plain);
        }
        if (tree.token(first).has(Feature.PARTICIPLE) && marks.subject() < 0) {
            return own;
        }
        return words.effect(tree, noun, Complement.THAT, "")
                .map(known -> finite(known, of(noun), own, marks))
                .orElse(own);
    }

    private EventStatus adnominalInfinitive(int noun, EventStatus own, VerbMarks marks) {
        boolean done = marks.have()
                || words.is("only-one", tree.token(noun).lemma())
                || tree.children(noun).stream().anyMatch(child -> words.is("only-one", tree.lower(child)));
        if (done) {
            return own;
        }
        EventStatus above = of(noun);
        return words.effect(tree, noun, Complement.TO, "").orElse(Effect.PLANS).on(above, own);
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
