package parallax.statement;

import java.util.List;
import parallax.language.Sentence;
import parallax.text.Span;

/// Quotations that go on over several sentences: `"We are ready," she said. "We will go."`
final class Quotation {
    private static final String OPENING = "\"“„«";
    private static final String CLOSING = "\"”»";
    /// Further apart than this, a quotation is somebody else's.
    private static final int NEAR = 200;
    /// Longer than this, a quotation mark has lost its partner.
    private static final int LONGEST = 3000;

    private Quotation() {}

    /// Whether the sentence is nothing but a quotation, right after a statement whose content is one too.
    static boolean goesOn(Draft last, Sentence sentence, String text) {
        String words = of(sentence).in(text);
        Span before = last.content().getLast();
        return OPENING.indexOf(words.charAt(0)) >= 0
                && words.substring(1).chars().anyMatch(c -> CLOSING.indexOf(c) >= 0)
                && CLOSING.indexOf(text.charAt(before.end() - 1)) >= 0
                && sentence.span().start() - last.extent().end() < NEAR;
    }

    static Span of(Sentence sentence) {
        return new Span(
                sentence.tokens().getFirst().span().start(),
                sentence.tokens().getLast().span().end());
    }

    /// The draft with a quotation that its sentence cuts off made whole, within the passage.
    static Draft whole(Draft draft, Span passage, String text) {
        Span first = draft.content().getFirst();
        Span last = draft.content().getLast();
        if (draft.content().size() > 1) {
            return draft;
        }
        int start = closes(first.in(text)) ? openingBefore(first.start(), passage.start(), text) : first.start();
        int end = opens(last.in(text)) ? closingAfter(last.end(), passage.end(), text) : last.end();
        Span whole = new Span(start, end);
        return whole.contains(draft.cue())
                ? draft
                : new Draft(draft.source(), draft.cue(), List.of(whole), draft.kind(), draft.stance());
    }

    /// Whether a quotation ends here that did not begin here.
    private static boolean closes(String words) {
        long straight = words.chars().filter(c -> c == '"').count();
        int closing = words.indexOf('”');
        boolean curly = closing >= 0 && (words.indexOf('“') < 0 || words.indexOf('“') > closing);
        return curly || (straight % 2 == 1 && words.endsWith("\""));
    }

    /// Whether a quotation begins here that does not end here.
    private static boolean opens(String words) {
        long straight = words.chars().filter(c -> c == '"').count();
        boolean curly = words.lastIndexOf('“') > words.lastIndexOf('”');
        return curly || (straight % 2 == 1 && words.startsWith("\""));
    }

    private static int openingBefore(int from, int least, String text) {
        for (int i = from - 1; i >= Math.max(least, from - LONGEST); i--) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return from;
    }

    private static int closingAfter(int from, int most, String text) {
        for (int i = from; i < Math.min(most, from + LONGEST); i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return from;
    }
}
