package parallax.text;

import java.util.ArrayList;
import java.util.List;

/// Tells apart what stands above the text: masthead, headlines, standfirst, bylines.
final class TopMatter implements Step {
    private static final int MOST_BLOCKS = 14;
    private static final int LONGEST_STANDFIRST = 70;

    private final Cues cues;
    private final MastheadLines mastheads;

    TopMatter(Cues cues) {
        this.cues = cues;
        this.mastheads = new MastheadLines(cues);
    }

    @Override
    public void mark(Draft draft) {
        List<Block> top = top(draft);
        if (top.size() == draft.blocks.size() && top.size() < 2) {
            return;
        }
        top.forEach(block -> bylines(draft, block));
        mastheads.mark(draft, top);
        boolean titled = false;
        for (Block block : top) {
            titled |= titles(draft, block, titled);
        }
    }

    /// The blocks above the text. Running text ends them, unless a byline follows: then it was the standfirst.
    private List<Block> top(Draft draft) {
        List<Block> blocks = draft.blocks.subList(0, Math.min(MOST_BLOCKS, draft.blocks.size()));
        int end = 0;
        while (end < blocks.size() && !text(draft, blocks, end)) {
            end++;
        }
        int standfirst = end;
        while (standfirst < blocks.size()
                && standfirst < end + 3
                && draft.words(blocks.get(standfirst)).count() <= LONGEST_STANDFIRST) {
            standfirst++;
            if (end > 0
                    && standfirst < blocks.size()
                    && byline(draft, blocks.get(standfirst).first())) {
                return extended(draft, blocks, standfirst + 1);
            }
        }
        return extended(draft, blocks, end);
    }

    private List<Block> extended(Draft draft, List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && !text(draft, blocks, end)) {
            end++;
        }
        return new ArrayList<>(blocks.subList(0, end));
    }

    private boolean text(Draft draft, List<Block> blocks, int position) {
        Block block = blocks.get(position);
        if (byline(draft, block.first())) {
            return false;
        }
        Wording words = draft.words(block);
        if (position > 0 && position + 1 < blocks.size() && breaksOff(words, draft.words(blocks.get(position + 1)))) {
            return true;
        }
        if (words.slogans() || standfirst(words, position)) {
            return false;
        }
        return !draft.is(block.first(), PassageKind.BOILERPLATE)
                && ((words.prose() && !headline(words, position))
                        || draft.is(block.first(), PassageKind.LIST)
                        || cues.show(Cue.SALUTATION, words.words())
                        || cues.show(Cue.RUBRIC, draft.words(block.first())));
    }

    /// Half a sentence, whose other half stands below a blank line, is text.
    private static boolean breaksOff(Wording words, Wording next) {
        return words.count() > 7 && Character.isLetter(words.last()) && next.startsLower();
    }

    /// The first block may end like a sentence and be a headline all the same: `Who broke the truce?`
    private static boolean headline(Wording words, int position) {
        return position == 0 && words.count() <= 14 && words.last() != ':';
    }

    private boolean standfirst(Wording words, int position) {
        return position > 0
                && words.count() <= LONGEST_STANDFIRST
                && words.prose()
                && cues.show(Cue.STANDFIRST, words.words());
    }

    private boolean byline(Draft draft, int i) {
        return draft.is(i, PassageKind.BYLINE)
                || (draft.free(i)
                        && (cues.show(Cue.BYLINE, draft.words(i)) || cues.show(Cue.DATELINE, draft.words(i))));
    }

    private void bylines(Draft draft, Block block) {
        for (int i = block.first(); i <= block.last(); i++) {
            if (draft.free(i) && cues.show(Cue.MAILSUBJECT, draft.words(i))) {
                draft.mark(i, PassageKind.HEADLINE);
            } else if (draft.free(i) && byline(draft, i)) {
                draft.mark(i, PassageKind.BYLINE);
            }
        }
    }

    /// What is left of a block is a title, or names alone below one; a standfirst that names the author is a byline.
    private boolean titles(Draft draft, Block block, boolean titled) {
        boolean found = false;
        for (int i = block.first(); i <= block.last(); i++) {
            if (draft.free(i)) {
                boolean author = titled && (named(draft, block) || standfirst(draft.words(block), 1));
                draft.mark(i, author ? PassageKind.BYLINE : PassageKind.HEADLINE);
            }
            found |= draft.is(i, PassageKind.HEADLINE);
        }
        return found;
    }

    /// A name and nothing else, dates aside: `Anna Borg`, `Anna Borg and Carl Dahl`.
    private static boolean named(Draft draft, Block block) {
        for (int i = block.first(); i <= block.last(); i++) {
            Wording words = draft.line(i).wording();
            if (!draft.is(i, PassageKind.BYLINE) && !NameShape.names(words.words())) {
                return false;
            }
        }
        return true;
    }
}
