package parallax.text;

/// Finds what closes a text: credits, agency signs, signatures.
final class Endings implements Step {
    private static final int LAST_BLOCKS = 6;

    private final Cues cues;

    Endings(Cues cues) {
        this.cues = cues;
    }

    @Override
    public void mark(Draft draft) {
        for (Block block : draft.blocks) {
            String words = draft.words(block).words();
            if (block.first() > 0
                    && draft.free(block)
                    && (cues.show(Cue.CREDIT, words) || cues.show(Cue.AGENCYSIGN, words))) {
                draft.mark(block.first(), block.last(), PassageKind.BYLINE);
            }
        }
        signatures(draft);
    }

    /// From the end upwards, past notices and notes, as long as blocks sign the text.
    private void signatures(Draft draft) {
        int own = 0;
        for (int i = draft.blocks.size() - 1; i > 0 && own < LAST_BLOCKS; i--) {
            Block block = draft.blocks.get(i);
            if (draft.free(block)) {
                own++;
                if (signs(draft, block)) {
                    draft.mark(block.first(), block.last(), PassageKind.BYLINE);
                } else if (draft.words(block).prose()) {
                    return;
                }
            }
        }
    }

    private boolean signs(Draft draft, Block block) {
        Wording all = draft.words(block);
        if (all.count() > 30 || block.last() - block.first() > 4 || "!?:;".indexOf(all.last()) >= 0) {
            return false;
        }
        for (int i = block.first(); i <= block.last(); i++) {
            String words = draft.words(i);
            if (cues.show(Cue.SIGNATURE, words)
                    || NameShape.names(words)
                    || cues.show(Cue.DATELINE, words)
                    || cues.show(Cue.BYLINE, words)) {
                return true;
            }
        }
        return false;
    }
}
