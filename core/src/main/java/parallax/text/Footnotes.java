package parallax.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds notes: lines that open with a mark which the text above carries (`[1]`, `(1)`, `¹`), and whatever stands
/// numbered below a rule or a heading such as "Notes".
final class Footnotes implements Step {
    private static final Pattern MARK =
            Pattern.compile("\\[\\d{1,3}]|\\(\\d{1,3}\\)|[¹²³⁰⁴-⁹]{1,3}|(?<=\\S)\\*{1,3}(?=\\s|$)");
    private static final Pattern NOTE =
            Pattern.compile("^(\\[\\d{1,3}]|\\(\\d{1,3}\\)|[¹²³⁰⁴-⁹]{1,3}|\\*{1,3}(?=\\s)|\\d{1,3}[.):]?(?=\\s))");
    private static final Pattern RULE = Pattern.compile("[_=–—-]{3,}");

    private final Cues cues;

    Footnotes(Cues cues) {
        this.cues = cues;
    }

    @Override
    public void mark(Draft draft) {
        Set<String> seen = new HashSet<>();
        boolean listed = false;
        for (Block block : draft.blocks) {
            if (headed(draft, block.first())) {
                draft.mark(block.first(), PassageKind.HEADLINE);
                listed = true;
            }
            for (int i = block.first(); i <= block.last(); i++) {
                listed |= RULE.matcher(draft.words(i)).matches();
                if (draft.free(i) && note(draft, i, seen, listed)) {
                    int last = last(draft, i, block.last());
                    draft.mark(i, last, PassageKind.FOOTNOTE);
                    i = last;
                } else {
                    marks(draft, i, seen);
                }
            }
        }
    }

    private boolean headed(Draft draft, int i) {
        return i > 0
                && i + 1 < draft.size()
                && draft.free(i)
                && cues.show(Cue.NOTESHEAD, draft.words(i))
                && NOTE.matcher(draft.words(i + 1)).find();
    }

    private static boolean note(Draft draft, int i, Set<String> seen, boolean listed) {
        Matcher note = NOTE.matcher(draft.words(i));
        return note.find()
                && (seen.contains(note.group())
                        || (listed && note.end() < draft.words(i).length()));
    }

    /// A note goes on to the end of its block unless another opens there.
    private static int last(Draft draft, int first, int blockEnd) {
        int last = first;
        while (last < blockEnd
                && draft.free(last + 1)
                && !NOTE.matcher(draft.words(last + 1)).find()) {
            last++;
        }
        return last;
    }

    private static void marks(Draft draft, int i, Set<String> seen) {
        Span span = draft.line(i).span();
        Matcher mark = MARK.matcher(draft.document.text()).region(span.start(), span.end());
        while (mark.find()) {
            if (mark.start() > span.start()) {
                seen.add(mark.group());
            }
        }
    }
}
