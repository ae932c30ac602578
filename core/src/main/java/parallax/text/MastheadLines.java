package parallax.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the lines in which the publication names itself above the headline: `THE EREWHON HERALD`, issue, date.
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
                    markMore(draft, top.subList(i + 1, top.size()));
                }
                return;
            }
        }
    }

    /// Issue and motto may stand below the name, each on a line of its own.
    private void markMore(Draft draft, List<Block> below) {
        for (Block block : below) {
            String words = draft.words(block).words();
            if (!draft.free(block) || !(cues.show(Cue.ISSUE, words) || cues.show(Cue.PUBLICATION, words))) {
                return;
            }
            markFree(draft, block);
        }
    }

    private boolean masthead(Draft draft, Block block, boolean titleBelow) {
        boolean strong = letterhead(draft, block);
        boolean weak = false;
        boolean menu = menuBelow(draft, block);
        for (int i = block.first(); i <= block.last(); i++) {
            String words = draft.words(i);
            if (cues.show(Cue.REPORTKIND, words)) {
                return false;
            }
            strong |= strong(draft, words);
            weak |= weak(draft, i);
        }
        Wording name = draft.line(firstFree(draft, block)).wording();
        return strong || (titleBelow && ((weak && name(name)) || (menu && name.count() <= 5)));
    }

    private boolean strong(Draft draft, String words) {
        String publisher = draft.document.metadata().publisher();
        return cues.show(Cue.PUBLICATION, words) || new Wording(words).spacedCapitals() || same(publisher, words);
    }

    private static boolean same(@Nullable String publisher, String words) {
        return publisher != null && publisher.strip().toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT));
    }

    private boolean weak(Draft draft, int i) {
        String words = draft.words(i);
        boolean dated = draft.is(i, PassageKind.BYLINE) && cues.show(Cue.DATELINE, words);
        return dated || cues.show(Cue.ISSUE, words) || (draft.free(i) && cues.show(Cue.MEDIUM, words));
    }

    /// Menus stand right below the name of a site.
    private static boolean menuBelow(Draft draft, Block block) {
        int below = Math.min(block.last() + 1, draft.size() - 1);
        for (int i = block.first(); i <= below; i++) {
            if (draft.is(i, PassageKind.BOILERPLATE)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a byline further down names what stands here: `Statement of the Workers' Union`.
    private static boolean letterhead(Draft draft, Block block) {
        if (!block.single() || draft.line(block.first()).wording().count() < 2) {
            return false;
        }
        String name = draft.words(block.first()).toLowerCase(Locale.ROOT);
        for (int i = block.last() + 1; i < Math.min(draft.size(), block.last() + 12); i++) {
            if (draft.is(i, PassageKind.BYLINE)
                    && draft.words(i).toLowerCase(Locale.ROOT).contains(name)) {
                return true;
            }
        }
        return false;
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
