package parallax.text;

import java.util.ArrayList;
import java.util.List;

/// Comments without names, numbered as a web page numbers them: `1. …`, `2. …`, further paragraphs indented.
///
/// Theses and lists are numbered too. Comments stand at the end of the text, right above the form that asks for
/// more or below a heading that announces them.
final class NumberedComments {
    private final Cues cues;

    NumberedComments(Cues cues) {
        this.cues = cues;
    }

    /// Marks the numbered comments, if there are any.
    ///
    /// @param from line below the heading of the comments, or 0 if they have none
    /// @return whether there were any
    boolean mark(Draft draft, int from) {
        int end = form(draft, from);
        List<Integer> starts = starts(draft, from, end);
        if (starts.isEmpty() || (from == 0 && (end == draft.size() || !below(draft, starts.getFirst())))) {
            return false;
        }
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
            draft.mark(starts.get(i), next - 1, PassageKind.COMMENT);
        }
        for (int i = end; i < draft.size(); i++) {
            draft.mark(i, PassageKind.BOILERPLATE);
        }
        return true;
    }

    /// The number that a line opens with, as `1.` or `1)`; 0 if none.
    static int number(String words) {
        int i = 0;
        while (i < words.length() && i < 3 && words.charAt(i) >= '0' && words.charAt(i) <= '9') {
            i++;
        }
        boolean marked = i > 0 && i + 1 < words.length() && (words.charAt(i) == '.' || words.charAt(i) == ')');
        return marked && Lines.white(words.charAt(i + 1)) ? Integer.parseInt(words.substring(0, i)) : 0;
    }

    private int form(Draft draft, int from) {
        for (int i = Math.max(from, 1); i < draft.size(); i++) {
            if (cues.show(Cue.FORM, draft.words(i))) {
                return i;
            }
        }
        return draft.size();
    }

    private static List<Integer> starts(Draft draft, int from, int end) {
        List<Integer> starts = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (draft.free(i) && number(draft.words(i)) == starts.size() + 1) {
                starts.add(i);
            }
        }
        return starts;
    }

    /// Below at least two paragraphs of text, the last of which does not announce a list, and set in.
    private static boolean below(Draft draft, int first) {
        if (first == 0
                || draft.line(first).indent() == 0
                || draft.line(first - 1).wording().last() == ':') {
            return false;
        }
        return draft.lines.subList(0, first).stream()
                        .filter(line -> line.wording().prose())
                        .count()
                >= 2;
    }
}
