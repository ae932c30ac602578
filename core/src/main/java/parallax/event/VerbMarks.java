package parallax.event;

import java.util.Locale;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// What stands around the head of a clause and bears on its status.
///
/// @param modal    the modal auxiliary in lower case; empty where there is none
/// @param be       whether a form of "be" stands with it
/// @param being    whether it is under way: "is being held"
/// @param have     whether a form of "have" stands with it, as in the perfect
/// @param to       whether it is an infinitive with "to"
/// @param negated  whether it is denied: "not", "nobody", "fired no shot"
/// @param past     whether its finite verb is in the past
/// @param present  whether its finite verb is in the present
/// @param doubtful whether an adverb makes it a possibility: "perhaps"
/// @param future   whether it is set in time to come: "tomorrow"
/// @param lasting  whether an adverb makes it last or recur: "still", "daily"
/// @param since    whether it is told since when or for how long
/// @param subject  its own subject; -1 where it has none
record VerbMarks(
        String modal,
        boolean be,
        boolean being,
        boolean have,
        boolean to,
        boolean negated,
        boolean past,
        boolean present,
        boolean doubtful,
        boolean future,
        boolean lasting,
        boolean since,
        int subject) {
    /// More than so many words on one head are a list, and a list marks nothing.
    private static final int CHILDREN = 64;

    static VerbMarks of(SentenceTree tree, StatusWords words, int head) {
        Reader reader = new Reader(tree, words, head);
        var children = tree.children(head);
        children.subList(0, Math.min(CHILDREN, children.size())).forEach(reader::child);
        reader.tense(head);
        return reader.marks();
    }

    /// Whether it has no finite verb: "to attend", not "is to attend".
    boolean isOpen() {
        return to && !past && !present;
    }

    /// Whether there is nothing but the verb's bare form: it then shares the marks of the verb it is joined to.
    boolean isBare() {
        return modal.isEmpty() && !be && !have && !to && subject < 0;
    }

    /// Collects the marks child by child.
    private static final class Reader {
        private final SentenceTree tree;
        private final StatusWords words;
        private final int head;
        private String modal = "";
        private boolean be;
        private boolean being;
        private boolean have;
        private boolean to;
        private boolean negated;
        private boolean past;
        private boolean present;
        private boolean doubtful;
        private boolean future;
        private boolean lasting;
        private boolean since;
        private int subject = -1;

        Reader(SentenceTree tree, StatusWords words, int head) {
            this.tree = tree;
            this.words = words;
            this.head = head;
        }

        void child(int at) {
            String word = tree.lower(at);
            if (tree.hangs(at, "aux", "cop")) {
                auxiliary(at, word);
            } else if (tree.hangs(at, "mark") && word.equals("to")) {
                to = true;
            } else if (tree.hangs(at, "nsubj", "csubj", "expl")) {
                subject = subject < 0 ? at : subject;
                negated |= isNone(at);
            } else if (tree.hangs(at, "obj", "obl")) {
                negated |= tree.hangs(at, "obj") && words.is("no", tree.lower(tree.child(at, "det")));
                time(at);
            } else if (tree.hangs(at, "advmod", "discourse", "cc:preconj", "nmod", "cc")) {
                adverb(at, word);
            }
        }

        private void auxiliary(int at, String word) {
            String lemma = tree.token(at).lemma();
            to |= word.equals("to");
            be |= lemma.equals("be");
            being |= lemma.equals("be") && tree.token(at).has(Feature.GERUND);
            have |= lemma.equals("have")
                    || word.equals("'d") && tree.token(head).has(Feature.PARTICIPLE);
            if (words.is("modal", word) && !(word.equals("'d") && have)) {
                modal = word;
            }
            tense(at);
        }

        private void tense(int at) {
            past |= tree.token(at).has(Feature.PAST);
            present |= tree.token(at).has(Feature.PRESENT);
        }

        private boolean isNone(int at) {
            return words.is("nobody", tree.lower(at))
                    || words.is("no", tree.lower(tree.child(at, "det", "cc:preconj", "cc")));
        }

        private void adverb(int at, String word) {
            negated |= words.is("negation", word);
            doubtful |= words.is("doubt", word);
            lasting |= words.is("lasting-adverb", word);
            future |= words.is("future-time", word);
            time(at);
        }

        private void time(int at) {
            String link = tree.lower(tree.child(at, "case"));
            since |= link.equals("since") || words.is("duration", tree.lower(at)) && link.equals("for");
            for (int child : tree.children(at)) {
                lasting |= words.is("recurring", tree.lower(child)) && words.is("time-noun", lemma(at));
                future |= words.is("next", tree.lower(child)) && words.is("time-noun", lemma(at));
            }
            future |= words.is("future-time", tree.lower(at));
        }

        private String lemma(int at) {
            return tree.token(at).lemma().toLowerCase(Locale.ROOT);
        }

        VerbMarks marks() {
            boolean bareAdjective = tree.is(head, PartOfSpeech.ADJ) && be;
            return new VerbMarks(
                    modal,
                    be || bareAdjective,
                    being,
                    have,
                    to,
                    negated,
                    past,
                    present,
                    doubtful,
                    future,
                    lasting,
                    since,
                    subject);
        }
    }
}
