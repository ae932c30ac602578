package parallax.event;

import java.util.Optional;
import parallax.language.SentenceTree;

/// The status of a clause that tells terms: those of a deal, or those for which a refusal or a demand waits.
final class TermsStatus {
    /// Deeper nesting than this is a parser's error or a list.
    private static final int DEPTH = 24;

    private final SentenceTree tree;
    private final StatusWords words;
    private final StatusClimb climb;

    TermsStatus(SentenceTree tree, StatusWords words, StatusClimb climb) {
        this.tree = tree;
        this.words = words;
        this.climb = climb;
    }

    /// "Under the deal the rebels hand over their guns, while the army opens the road": what is told in the present
    /// or allowed is agreed, not done.
    boolean isAgreed(int at, EventStatus own, VerbMarks marks) {
        boolean open = own.isReal() && marks.present() && !marks.past() && !marks.have() && !marks.lasting()
                || own == EventStatus.POSSIBLE && words.is("allowing", marks.modal());
        int up = at;
        for (int steps = 0; open && steps < DEPTH && up >= 0; steps++) {
            if (climb.near(up).stream().anyMatch(this::isDeal)) {
                return true;
            }
            boolean joined = tree.hangs(up, "conj")
                    || tree.hangs(up, "advcl") && words.is("joining", tree.lower(tree.child(up, "mark")));
            up = joined ? tree.head(up) : -1;
        }
        return false;
    }

    /// "under the deal", "as part of the settlement", "according to the plan".
    private boolean isDeal(int at) {
        if (!tree.hangs(at, "obl") || !words.is("under", tree.lower(tree.child(at, "case")))) {
            return false;
        }
        int whole = words.is("part-of", tree.token(at).lemma()) ? tree.of(at) : at;
        return whole >= 0 && words.is("deal", tree.token(whole).lemma());
    }

    /// "refused to talk until two conditions were met: the raids had ceased", "insisted on two conditions: the raids
    /// ceased".
    boolean isAwaited(int first) {
        int up = tree.head(first);
        if (up < 0) {
            return false;
        }
        return tree.hangs(first, "parataxis")
                && climb.near(up).stream().anyMatch(child -> child < first && isDemanded(child, up));
    }

    private boolean isDemanded(int child, int governor) {
        return words.is("terms", tree.token(child).lemma())
                && words.effect(tree, governor, Complement.NOUN, tree.lower(tree.child(child, "case")))
                        .filter(effect -> effect == Effect.CALLS)
                        .isPresent();
    }

    /// "refused to talk until the prisoners had been freed and the road was open": the second of what is waited for
    /// hangs on the refusal.
    boolean isAwaitedToo(int at) {
        int up = at;
        for (int steps = 0; steps < DEPTH && tree.hangs(up, "conj") && tree.head(up) >= 0; steps++) {
            int below = up;
            up = tree.head(up);
            if (isRefusal(up) && waits(up, below)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRefusal(int at) {
        return climb.marks(at).negated()
                || climb.infinitive(at).filter(effect -> effect == Effect.FAILS).isPresent();
    }

    private boolean waits(int refusal, int at) {
        int open = tree.child(refusal, "xcomp");
        return climb.near(refusal).stream().anyMatch(child -> isWait(child, at))
                || open >= 0 && climb.near(open).stream().anyMatch(child -> isWait(child, at));
    }

    private boolean isWait(int clause, int at) {
        if (clause > at || !tree.hangs(clause, "advcl") || !words.is("until", tree.lower(tree.child(clause, "mark")))) {
            return false;
        }
        int subject = tree.child(clause, "nsubj");
        String next = tree.lower(clause + 1);
        boolean listed =
                words.is("terms", subject < 0 ? "" : tree.token(subject).lemma()) && words.is("lists", next);
        return listed || words.is("joins", next);
    }

    /// Whether a noun is one of telling: "reports of clashes".
    boolean isTelling(int noun) {
        return words.is("hearsay", tree.token(noun).lemma())
                || words.effect(tree, noun, Complement.NMOD, "")
                        .filter(effect -> effect == Effect.TELLS)
                        .isPresent();
    }

    /// "subject to clearance": what must be given first may be given; "people subject to shelling" suffer it.
    Optional<EventStatus> subjectTo(int noun, int governor, String link) {
        if (!tree.lower(governor).equals("subject") || !link.equals("to")) {
            return Optional.empty();
        }
        if (words.is("leave-noun", tree.token(noun).lemma())) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        int above = tree.hangs(governor, "acl", "amod") ? tree.head(governor) : governor;
        EventStatus status = climb.of(above);
        return status.isReal() ? Optional.empty() : Optional.of(status);
    }
}
