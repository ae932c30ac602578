package parallax.event;

import java.util.Optional;
import parallax.language.Feature;
import parallax.language.SentenceTree;

/// The status of a clause that hangs on a noun.
final class AdnominalStatus {
    private final SentenceTree tree;
    private final StatusWords words;
    private final StatusClimb climb;

    AdnominalStatus(SentenceTree tree, StatusWords words, StatusClimb climb) {
        this.tree = tree;
        this.words = words;
        this.climb = climb;
    }

    /// "plans to attack", "claims that they attacked", "troops fighting there", "the party that attacked".
    EventStatus of(int at, int first, EventStatus own, VerbMarks marks) {
        int noun = tree.head(first);
        if (tree.hangs(first, "acl:relcl")) {
            if (isTold(noun) && isRefuted(noun)) {
                return EventStatus.DENIED;
            }
            return marks.isOpen() ? EventStatus.PLANNED : relative(noun, own, marks);
        }
        if (marks.to()) {
            return infinitive(noun, own, marks);
        }
        if (tree.token(first).has(Feature.GERUND) && !marks.be()) {
            String link = tree.lower(tree.child(first, "mark", "case"));
            Optional<Effect> effect = words.effect(tree, noun, Complement.ING, link);
            boolean once = words.is("punctual-verb", tree.token(at).lemma());
            EventStatus plain = own == EventStatus.DENIED ? own : once ? EventStatus.HAPPENED : EventStatus.ONGOING;
            return effect.map(known -> known.on(climb.of(noun), own)).orElseGet(() -> inherited(noun, plain));
        }
        if (tree.token(first).has(Feature.PARTICIPLE) && marks.subject() < 0) {
            return own;
        }
        if (isRefuted(noun)) {
            return EventStatus.DENIED;
        }
        return words.effect(tree, noun, Complement.THAT, "")
                .map(known ->
                        isUnconfirmed(noun) ? EventStatus.POSSIBLE : climb.finite(known, climb.of(noun), own, marks))
                .orElse(own);
    }

    /// "Reject every deal that drives people out": what is told of whatever there may be is not told of anything.
    private EventStatus relative(int noun, EventStatus own, VerbMarks marks) {
        boolean general = words.is("any", tree.lower(tree.child(noun, "det")));
        boolean timeless = own.isReal() && marks.present() && !marks.past() && !marks.have();
        return general && timeless ? EventStatus.POSSIBLE : own;
    }

    /// "might see editorials praising the junta".
    private EventStatus inherited(int noun, EventStatus own) {
        if (!own.isReal() || tree.child(noun, "det", "nmod:poss", "nummod") >= 0) {
            return own;
        }
        EventStatus above = climb.of(noun);
        return above == EventStatus.POSSIBLE ? above : own;
    }

    /// "a failed bid to leave", "attempts to leave broke down".
    private boolean isFailed(int noun) {
        boolean ends = tree.hangs(noun, "nsubj")
                && words.is("failing", tree.token(tree.head(noun)).lemma());
        return ends || climb.near(noun).stream().anyMatch(child -> words.is("failed", tree.lower(child)));
    }

    /// "The claim that they attacked is false", "a baseless claim that", "rejected the claim that".
    private boolean isRefuted(int noun) {
        int governor = tree.head(noun);
        if (climb.near(noun).stream().anyMatch(child -> words.is("false", tree.lower(child)))) {
            return true;
        }
        boolean predicate = tree.hangs(noun, "nsubj")
                && tree.child(governor, "cop") >= 0
                && isUntrue(governor)
                && !climb.marks(governor).negated();
        return predicate
                || tree.hangs(noun, "obj", "nsubj:pass")
                        && words.is("refuting", tree.token(governor).lemma())
                        && !climb.marks(governor).negated();
    }

    /// "the story that", taken for a relative clause.
    private boolean isTold(int noun) {
        return climb.terms().isTelling(noun)
                || words.effect(tree, noun, Complement.THAT, "")
                        .filter(effect -> effect == Effect.TELLS)
                        .isPresent();
    }

    /// "is untrue", "is an invention", "is nonsense".
    private boolean isUntrue(int predicate) {
        String lemma = tree.token(predicate).lemma();
        return words.is("untruth", lemma)
                || words.is("false", tree.lower(predicate))
                || words.effect(tree, predicate, Complement.THAT, "")
                        .filter(effect -> effect == Effect.DENIES)
                        .isPresent();
    }

    /// "Reports that they fled could not be confirmed".
    private boolean isUnconfirmed(int noun) {
        int governor = tree.head(noun);
        return tree.hangs(noun, "obj", "nsubj:pass")
                && words.is("confirming", tree.token(governor).lemma())
                && climb.marks(governor).negated();
    }

    private EventStatus infinitive(int noun, EventStatus own, VerbMarks marks) {
        boolean done = marks.have()
                || words.is("only-one", tree.token(noun).lemma())
                || tree.children(noun).stream().anyMatch(child -> words.is("only-one", tree.lower(child)));
        if (done || own == EventStatus.DENIED) {
            return own;
        }
        if (isFailed(noun)) {
            return EventStatus.DENIED;
        }
        EventStatus above = climb.of(noun);
        return words.effect(tree, noun, Complement.TO, "").orElse(Effect.PLANS).on(above, own);
    }
}
