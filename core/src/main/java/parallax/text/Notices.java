package parallax.text;

import java.util.List;
import java.util.regex.Pattern;

/// Finds the notices of the page: menus, share buttons, forms, advertising, contacts, imprint.
final class Notices implements Step {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|·•»›/]\\s*|\\s{3,}|\\t");

    private final Cues cues;

    Notices(Cues cues) {
        this.cues = cues;
    }

    @Override
    public void mark(Draft draft) {
        columns(draft);
        boolean asking = false;
        boolean below = false;
        for (int i = 0; i < draft.size(); i++) {
            Wording wording = draft.line(i).wording();
            boolean form = draft.free(i) && cues.show(Cue.FORM, draft.words(i));
            asking = form || (asking && !wording.prose());
            if (draft.free(i) && (form || asking || notice(draft, i))) {
                draft.mark(i, PassageKind.BOILERPLATE);
            } else if (draft.free(i) && follows(draft, i, below)) {
                draft.mark(i, PassageKind.BOILERPLATE);
            }
            below |= draft.free(i) && wording.prose();
        }
    }

    private boolean notice(Draft draft, int i) {
        String words = draft.words(i);
        return menu(words)
                || (cues.show(Cue.BOILERPLATE, words) && !cues.show(Cue.BYLINE, words))
                || cues.show(Cue.NOTESLEADING, words);
    }

    /// `Home | About us | Archive`
    private boolean menu(String words) {
        if (words.length() > 300) {
            return false;
        }
        List<String> items = BETWEEN.splitAsStream(words.strip()).toList();
        int known = 0;
        for (String item : items) {
            if (new Wording(item).count() > 4) {
                return false;
            }
            known += cues.show(Cue.MENUWORD, item.strip()) ? 1 : 0;
        }
        return items.size() >= 3 && known * 3 >= items.size();
    }

    /// Menus that stand one word below the other: at least three.
    private void columns(Draft draft) {
        int first = 0;
        for (int i = 0; i <= draft.size(); i++) {
            boolean item = i < draft.size() && draft.free(i) && cues.show(Cue.MENUWORD, draft.words(i));
            if (!item) {
                for (int j = first; i - first >= 3 && j < i; j++) {
                    draft.mark(j, PassageKind.BOILERPLATE);
                }
                first = i + 1;
            }
        }
    }

    /// The rest of a notice: a line broken off, lines below a colon, or short lines that share its block.
    private boolean follows(Draft draft, int i, boolean below) {
        if (i == 0 || draft.line(i).opens() || !draft.is(i - 1, PassageKind.BOILERPLATE) || menu(draft.words(i - 1))) {
            return false;
        }
        Wording before = draft.line(i - 1).wording();
        Wording here = draft.line(i).wording();
        boolean broken = before.count() >= 5
                && Character.isLetter(before.last())
                && !before.titleLike(4)
                && (here.startsLower() || before.endsLower());
        boolean more = !here.prose() && here.count() <= 15 && (below || before.last() == ':');
        return (broken || more) && !cues.show(Cue.BYLINE, here.words());
    }
}
