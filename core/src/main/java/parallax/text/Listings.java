package parallax.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds lists: bullets, short enumerations, tables set as text, and rows of slogans.
final class Listings implements Step {
    private static final Pattern BULLET = Pattern.compile("^(?:([•◦▪●‣⁃■□►▶✓✔→])\\s*|([*+–—-])\\s+)(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\(?(\\d{1,3}|[a-z]|[ivx]{1,4})[.)]|#(\\d{1,3}))\\s+(?=\\S)");
    private static final Pattern GAP = Pattern.compile("\\S(?:\\s{3,}|\\t|\\s*\\|\\s*)(?=\\S)");
    private static final int LONG_ITEM = 160;

    private final Cues cues;

    Listings(Cues cues) {
        this.cues = cues;
    }

    @Override
    public void mark(Draft draft) {
        draft.blocks.forEach(block -> table(draft, block));
        int i = 0;
        while (i < draft.size()) {
            i = Math.max(run(draft, i), i + 1);
        }
        slogans(draft);
    }

    /// Marks the list that opens on this line.
    ///
    /// @return the line after it, or the same line if there is no list
    private int run(Draft draft, int first) {
        Optional<String> style = style(draft, first);
        if (style.isEmpty()) {
            return first;
        }
        int items = 1;
        int sentences = sentences(draft, first);
        int length = draft.line(first).span().length();
        int next = first + 1;
        for (; next < draft.size() && draft.free(next); next++) {
            boolean item = style(draft, next).equals(style);
            if (!item && (draft.line(next).opens() || style(draft, next).isPresent())) {
                break;
            }
            items += item ? 1 : 0;
            length += draft.line(next).span().length();
            sentences += sentences(draft, next);
        }
        if (!listed(style.get(), items, length / items, sentences / items)) {
            return next;
        }
        draft.mark(first, next - 1, PassageKind.LIST);
        return next;
    }

    private static int sentences(Draft draft, int i) {
        return new Wording(NUMBER.matcher(draft.words(i)).replaceFirst("")).sentences();
    }

    /// Numbered paragraphs of several sentences are theses, which belong to the text.
    private static boolean listed(String style, int items, int length, int sentences) {
        return switch (style) {
            case "number", "letter" -> items >= 2 && length <= LONG_ITEM && sentences <= 1;
            case "-", "–", "—", "+" -> items >= 2;
            default -> true;
        };
    }

    /// What an item is marked with: its bullet, or `number` or `letter`.
    private static Optional<String> style(Draft draft, int i) {
        if (!draft.free(i)) {
            return Optional.empty();
        }
        Matcher bullet = BULLET.matcher(draft.words(i));
        if (bullet.find()) {
            return Optional.of(bullet.group(1) != null ? bullet.group(1) : bullet.group(2));
        }
        Matcher number = NUMBER.matcher(draft.words(i));
        if (!number.find()) {
            return Optional.empty();
        }
        boolean digit = number.group().chars().anyMatch(Character::isDigit);
        return Optional.of(digit ? "number" : "letter");
    }

    /// Rows with gaps between their cells; the caption may stand in the block or above it.
    private void table(Draft draft, Block block) {
        int rows = 0;
        for (int i = block.first(); i <= block.last(); i++) {
            String words = draft.words(i);
            rows += words.length() <= 400
                            && GAP.matcher(words).find()
                            && !style(draft, i).isPresent()
                    ? 1
                    : 0;
        }
        if (!draft.free(block) || rows < 2 || rows * 3 < 2 * (block.last() - block.first())) {
            return;
        }
        boolean caption = block.first() > 0
                && draft.free(block.first() - 1)
                && cues.show(Cue.TABLEHEAD, draft.words(block.first() - 1));
        draft.mark(caption ? block.first() - 1 : block.first(), block.last(), PassageKind.LIST);
    }

    /// Slogans below the text: several paragraphs of one, or one paragraph of several.
    private static void slogans(Draft draft) {
        boolean below = false;
        for (int i = 0; i < draft.blocks.size(); i++) {
            int next = i;
            int cries = 0;
            while (next < draft.blocks.size() && slogan(draft, draft.blocks.get(next))) {
                cries += draft.words(draft.blocks.get(next)).sentences();
                next++;
            }
            if (below && cries >= 2) {
                draft.mark(
                        draft.blocks.get(i).first(), draft.blocks.get(next - 1).last(), PassageKind.LIST);
            }
            below |= next == i && draft.words(draft.blocks.get(i)).prose();
            i = Math.max(i, next - 1);
        }
    }

    private static boolean slogan(Draft draft, Block block) {
        Wording words = draft.words(block);
        return draft.free(block) && words.slogans() && words.count() <= 60;
    }
}
