package parallax.text;

/// Finds headings of sections, and captions that stand like headings.
final class Headings implements Step {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 100;

    private final Cues cues;

    Headings(Cues cues) {
        this.cues = cues;
    }

    @Override
    public void mark(Draft draft) {
        if (draft.blocks.size() < 2) {
            return;
        }
        boolean broken = broken(draft);
        for (Block block : draft.blocks.subList(1, draft.blocks.size())) {
            if (draft.free(block.first()) && headed(draft, block, broken)) {
                draft.mark(block.first(), block.first(), PassageKind.HEADLINE);
            }
        }
    }

    /// Whether blank lines part sentences in this text, so that a short block may be half a sentence.
    private static boolean broken(Draft draft) {
        for (int i = 1; i < draft.blocks.size(); i++) {
            int first = draft.blocks.get(i).first();
            Wording before = draft.line(first - 1).wording();
            if (draft.free(first)
                    && draft.free(first - 1)
                    && draft.line(first).wording().startsLower()
                    && Character.isLetter(before.last())
                    && before.count() > MOST_WORDS) {
                return true;
            }
        }
        return false;
    }

    private boolean headed(Draft draft, Block block, boolean broken) {
        Line line = draft.line(block.first());
        Wording words = line.wording();
        if (!words.titleLike(MOST_WORDS)
                || line.span().length() > LONGEST
                || cues.show(Cue.RUBRIC, line.words())
                || cues.show(Cue.SALUTATION, line.words())) {
            return false;
        }
        return (words.capitals() && opensSection(draft, block))
                || (block.single() && concluded(draft, block.first() - 1) && plain(words, broken));
    }

    private static boolean opensSection(Draft draft, Block block) {
        return block.single() || draft.free(block.first() + 1);
    }

    /// A question or cry is a heading only if it is written like one; otherwise it may be a paragraph of its own.
    private static boolean plain(Wording words, boolean broken) {
        return (!broken && "!?.".indexOf(words.last()) < 0) || (words.count() >= 2 && words.capitalised() >= 0.7);
    }

    /// Text that breaks off is continued by the next block; no heading parts it.
    private static boolean concluded(Draft draft, int before) {
        Wording words = draft.line(before).wording();
        return !draft.is(before, PassageKind.BODY) || words.endsSentence() || words.last() == ':';
    }
}
