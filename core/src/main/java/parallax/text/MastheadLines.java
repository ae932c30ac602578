package parallax.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the lines in which the publication names itself above the headline: `THE VALLEY COURIER`, issue, date.
final class MastheadLines {
    private final Cues cues;

    MastheadLines(Cues cues) {
        this.cues = cues;
    }

    /// Marks the first block that is not all notices, if it is a masthead.
    void mark(Draft draft, List<Block> top) {
        for (int i = 0; i < top.size(); i++) {
            Block block = top.get(i);
            if (hasFreeLine(draft, block)) {
                if (masthead(draft, block, titleBelow(draft, top.subList(i + 1, top.size())))) {
                    markFree(draft, block);
                }
                return;
            }
        }
    }

    private boolean masthead(Draft draft, Block block, boolean titleBelow) {
        boolean strong = false;
        boolean weak = false;
        for (int i = block.first(); i <= block.last(); i++) {
            String words = draft.words(i);
            if (cues.show(Cue.REPORTKIND, words)) {
                return false;
            }
            strong |= strong(draft, words);
            weak |= weak(draft, block, i);
        }
        return strong
                || (weak
                        && titleBelow
                        && name(draft.line(firstFree(draft, block)).wording()));
    }

    private boolean strong(Draft draft, String words) {
        String publisher = draft.document.metadata().publisher();
        return cues.show(Cue.PUBLICATION, words) || new Wording(words).spacedCapitals() || same(publisher, words);
    }

    private static boolean same(@Nullable String publisher, String words) {
        return publisher != null && publisher.strip().toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT));
    }

    private boolean weak(Draft draft, Block block, int i) {
        String words = draft.words(i);
        boolean menu = draft.is(i, PassageKind.BOILERPLATE)
                || (i == block.last() && i + 1 < draft.size() && draft.is(i + 1, PassageKind.BOILERPLATE));
        boolean dated = draft.is(i, PassageKind.BYLINE) && cues.show(Cue.DATELINE, words);
        return menu || dated || cues.show(Cue.ISSUE, words) || (draft.free(i) && cues.show(Cue.MEDIUM, words));
    }

    /// Publications have short names, all of whose words are capitalised.
    private static boolean name(Wording words) {
        return words.count() <= 7 && words.capitalised() == 1.0 && "!?:".indexOf(words.last()) < 0;
    }

    private static boolean titleBelow(Draft draft, List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> hasFreeLine(draft, block) && !NameShape.names(draft.words(firstFree(draft, block))));
    }

    private static boolean hasFreeLine(Draft draft, Block block) {
        return firstFree(draft, block) <= block.last();
    }

    private static int firstFree(Draft draft, Block block) {
        int i = block.first();
        while (i <= block.last() && !draft.free(i)) {
            i++;
        }
        return i;
    }

    private static void markFree(Draft draft, Block block) {
        for (int i = block.first(); i <= block.last(); i++) {
            if (draft.free(i)) {
                draft.mark(i, PassageKind.BYLINE);
            }
        }
    }
}
