package parallax.event;

import java.util.Optional;
import parallax.language.Feature;
import parallax.language.SentenceTree;

/// The status of a clause that tells when, why, how or on what condition another one holds.
final class AdverbialStatus {
    private final SentenceTree tree;
    private final StatusWords words;
    private final StatusClimb climb;

    AdverbialStatus(SentenceTree tree, StatusWords words, StatusClimb climb) {
        this.tree = tree;
        this.words = words;
        this.climb = climb;
    }

    /// "if they attack", "should they attack", "unless the crew is freed", "in the event of an attack".
    boolean isConditional(int at) {
        String link = link(at);
        if (words.is("conditional", link) || words.is("conditional", tree.lower(tree.child(at, "case")))) {
            return true;
        }
        int auxiliary = tree.child(at, "aux");
        VerbMarks marks = climb.marks(at);
        return tree.hangs(at, "advcl")
                && link.isEmpty()
                && auxiliary >= 0
                && auxiliary < marks.subject()
                && words.is("inverted", tree.lower(auxiliary));
    }

    /// The words that join a clause to the one above, with blanks as in "as long as"; empty where none do.
    private String link(int at) {
        int mark = tree.child(at, "mark", "case");
        if (mark < 0) {
            return words.is("link", tree.lower(at - 1)) ? tree.lower(at - 1) : wh(at);
        }
        if (tree.lower(mark).equals("to")) {
            return "";
        }
        int more = tree.child(mark, "fixed");
        return more < 0 ? tree.lower(mark) : tree.lower(mark) + "+" + tree.lower(more);
    }

    private String wh(int at) {
        int adverb = tree.child(at, "advmod");
        return words.is("link", tree.lower(adverb)) ? tree.lower(adverb) : "";
    }

    EventStatus of(int at, int first, EventStatus own, VerbMarks marks) {
        if (isConditional(first)) {
            return isContrary(first, marks) ? EventStatus.DENIED : EventStatus.POSSIBLE;
        }
        int governor = tree.head(first);
        if (marks.isOpen()) {
            return purpose(at, governor, own, marks);
        }
        boolean gerund = tree.token(first).has(Feature.GERUND) && !marks.be();
        return gerund ? gerund(first, governor, own) : finite(first, governor, own, marks);
    }

    /// "had they attacked", "if they had attacked, the town would have fallen".
    private boolean isContrary(int first, VerbMarks marks) {
        VerbMarks above = climb.marks(tree.head(first));
        boolean unreal = above.have() && words.is("modal-would", above.modal());
        return link(first).isEmpty()
                ? tree.lower(tree.child(first, "aux")).equals("had")
                : unreal && marks.have() && marks.past() && !marks.negated();
    }

    /// "forced to leave", "marched to demand", "came to take the town", "only to be arrested".
    private EventStatus purpose(int at, int governor, EventStatus own, VerbMarks marks) {
        if (own == EventStatus.DENIED) {
            return own;
        }
        EventStatus above = climb.of(governor);
        Optional<Effect> effect = climb.infinitive(governor);
        if (effect.isPresent()) {
            return effect.get().on(above, own);
        }
        boolean too = tree.children(governor).stream()
                .anyMatch(child -> tree.lower(child).equals("too") && tree.hangs(child, "advmod"));
        if (too) {
            return EventStatus.DENIED;
        }
        boolean only = tree.lower(at - 2).equals("only") && tree.lower(at - 3).equals(",");
        boolean performed = words.is("performed", tree.token(at).lemma());
        if (marks.have() || above.isReal() && (only || performed)) {
            return own;
        }
        return Effect.PLANS.on(above, own);
    }

    /// "without attacking", "prevented from attacking", "attacked, killing five".
    private EventStatus gerund(int first, int governor, EventStatus own) {
        String link = link(first);
        if (words.is("instead", link)) {
            return EventStatus.DENIED;
        }
        EventStatus above = climb.of(governor);
        Optional<Effect> effect =
                isAside(first, governor, link) ? Optional.empty() : words.effect(tree, governor, Complement.ING, link);
        if (effect.isPresent()) {
            return effect.get().on(above, own);
        }
        boolean before = climb.marks(first).have();
        return before || own == EventStatus.DENIED || above == EventStatus.DENIED && !link.isEmpty() ? own : above;
    }

    /// "denied this, saying that …": what is denied stands before, and the clause tells more.
    private boolean isAside(int first, int governor, String link) {
        return link.isEmpty()
                && tree.lower(first - 1).equals(",")
                && first > governor
                && tree.child(governor, "obj") >= 0;
    }

    /// "would sign only once they had left", "will come only when they leave": what must be first.
    private boolean isFirst(int first, int governor, String link) {
        int mark = tree.child(first, "mark", "advmod");
        boolean ahead = words.is("modal-future", climb.marks(governor).modal())
                || words.is("modal-would", climb.marks(governor).modal());
        return words.is("when", link) && ahead && tree.lower(mark - 1).equals("only");
    }

    private EventStatus finite(int first, int governor, EventStatus own, VerbMarks marks) {
        String link = link(first);
        if (isFirst(first, governor, link)) {
            return own == EventStatus.DENIED ? own : EventStatus.CALLED_FOR;
        }
        if (words.is("until", link)) {
            EventStatus above = climb.of(governor);
            boolean refused = above == EventStatus.DENIED
                    || climb.infinitive(governor)
                            .filter(effect -> effect == Effect.FAILS)
                            .isPresent();
            return refused ? EventStatus.CALLED_FOR : above.isReal() ? own : EventStatus.POSSIBLE;
        }
        if (words.is("so-that", link)) {
            return own.isReal() && marks.past() ? own : EventStatus.PLANNED;
        }
        boolean done = marks.past() || tree.token(first).has(Feature.PARTICIPLE) && !marks.present();
        boolean later = words.is("when", link) && own.isReal() && !done;
        EventStatus above = later ? climb.of(governor) : EventStatus.HAPPENED;
        return above.isReal() || above == EventStatus.DENIED
                ? own
                : above == EventStatus.POSSIBLE ? above : EventStatus.PLANNED;
    }
}
