package parallax.event;

import java.util.Optional;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// The status of a sentence's main clause.
final class MainStatus {
    private final SentenceTree tree;
    private final StatusWords words;
    private final StatusClimb climb;

    MainStatus(SentenceTree tree, StatusWords words, StatusClimb climb) {
        this.tree = tree;
        this.words = words;
        this.climb = climb;
    }

    EventStatus of(int at, int first, EventStatus own, VerbMarks marks) {
        if (isImperative(at, first, marks)) {
            return own == EventStatus.DENIED ? own : EventStatus.CALLED_FOR;
        }
        if (marks.isOpen() && !marks.have()) {
            return infinitive(first, own, marks);
        }
        if (isQuestion(first, marks)) {
            return EventStatus.POSSIBLE;
        }
        return parenthesis(first, own, marks)
                .or(() -> equated(first, own))
                .orElseGet(() -> climb.spoken(first, own, false));
    }

    /// "Rebels to attend talks", "The union calls on all workers: to join the strike".
    private EventStatus infinitive(int first, EventStatus own, VerbMarks marks) {
        EventStatus told = climb.spoken(first, own, true);
        return !told.isReal() ? told : marks.subject() >= 0 ? EventStatus.PLANNED : EventStatus.CALLED_FOR;
    }

    /// "Our task is to support the strikers", "The condition is the withdrawal of the tanks".
    private Optional<EventStatus> equated(int first, EventStatus own) {
        int subject = tree.child(first, "nsubj");
        if (subject < 0 || tree.child(first, "cop") < 0 || !tree.isNoun(subject)) {
            return Optional.empty();
        }
        boolean event = tree.isNoun(first) && own.isReal();
        Complement complement = event ? Complement.NMOD : Complement.TO;
        return event || tree.token(first).has(Feature.INFINITIVE)
                ? words.effect(tree, subject, complement, "")
                        .or(() -> ofWhole(subject, complement))
                        .map(effect -> effect.on(EventStatus.HAPPENED, own))
                : Optional.empty();
    }

    /// "one part of the deal is the release of the crew".
    private Optional<Effect> ofWhole(int subject, Complement complement) {
        int whole = tree.of(subject);
        return whole < 0 ? Optional.empty() : words.effect(tree, whole, complement, "");
    }

    /// "They will attack, he threatened".
    private Optional<EventStatus> parenthesis(int first, EventStatus own, VerbMarks marks) {
        int told = tree.child(first, "parataxis");
        return told < 0 || tree.child(told, "obj", "ccomp", "xcomp") >= 0
                ? Optional.empty()
                : words.effect(tree, told, Complement.THAT, "")
                        .map(effect -> climb.finite(effect, climb.own(told, climb.marks(told)), own, marks));
    }

    /// "Boycott the vote!": a bare verb without a subject.
    boolean isImperative(int at, int first, VerbMarks marks) {
        boolean base = tree.token(first).has(Feature.IMPERATIVE)
                || tree.lower(first).equals(tree.token(first).lemma())
                        && !tree.token(first).has(Feature.PAST)
                        && !tree.token(first).has(Feature.PARTICIPLE);
        VerbMarks of = climb.marks(first);
        boolean alone = of.subject() < 0 && of.modal().isEmpty() && !of.to() && !of.be() && !of.have();
        return base
                && alone
                && (at == first || marks.subject() < 0)
                && (tree.is(first, PartOfSpeech.VERB) || tree.child(first, "obj") > first);
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
}
