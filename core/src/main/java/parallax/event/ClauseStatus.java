package parallax.event;

import parallax.language.Feature;
import parallax.language.SentenceTree;
import parallax.language.Token;

/// The status that a clause tells by itself: tense, aspect, modality and negation.
final class ClauseStatus {
    private final StatusWords words;

    ClauseStatus(StatusWords words) {
        this.words = words;
    }

    /// @param marks those around the head, or around the verb with which it shares them
    EventStatus of(SentenceTree tree, int head, VerbMarks marks) {
        if (marks.doubtful()) {
            return marks.negated() ? EventStatus.DENIED : EventStatus.POSSIBLE;
        }
        if (!marks.modal().isEmpty()) {
            return modal(marks);
        }
        if (marks.negated()) {
            return EventStatus.DENIED;
        }
        if (marks.be() && marks.to() && !marks.isOpen() || isSetInFuture(marks)) {
            return EventStatus.PLANNED;
        }
        return lasts(tree.token(head), marks) ? EventStatus.ONGOING : EventStatus.HAPPENED;
    }

    private static boolean isSetInFuture(VerbMarks marks) {
        return marks.future() && !marks.past() && !marks.have();
    }

    private boolean lasts(Token head, VerbMarks marks) {
        if (marks.lasting() || marks.being() || head.has(Feature.GERUND) && marks.be()) {
            return true;
        }
        if (marks.have() && marks.present() && words.is("result-verb", head.lemma())) {
            return true;
        }
        boolean now = !marks.past() && (!marks.have() || marks.since());
        return now && (words.is("lasting-verb", head.lemma()) || words.is("lasting-noun", head.lemma()));
    }

    private EventStatus modal(VerbMarks marks) {
        if (words.is("modal-future", marks.modal())) {
            return marks.negated() ? EventStatus.DENIED : EventStatus.PLANNED;
        }
        if (words.is("modal-would", marks.modal())) {
            return marks.negated() || marks.have() ? EventStatus.DENIED : EventStatus.PLANNED;
        }
        if (words.is("modal-must", marks.modal())) {
            return must(marks);
        }
        boolean unable = marks.negated() && !marks.have() && words.is("modal-can", marks.modal());
        return unable ? EventStatus.DENIED : EventStatus.POSSIBLE;
    }

    /// "must attack", "must have attacked", "should have attacked", "should not have attacked".
    private static EventStatus must(VerbMarks marks) {
        if (!marks.have()) {
            return marks.negated() ? EventStatus.DENIED : EventStatus.CALLED_FOR;
        }
        if (marks.modal().equals("must")) {
            return EventStatus.POSSIBLE;
        }
        return marks.negated() ? EventStatus.HAPPENED : EventStatus.DENIED;
    }
}
