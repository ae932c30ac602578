package parallax.text;

import java.util.regex.Pattern;

/// Finds quotations set off from the text: a reprinted report in the midst of another's words, quoted paragraphs that
/// are set in, and quoted mail.
final class Quotations implements Step {
    private static final Pattern QUOTED = Pattern.compile("[“\"„«][^“”\"„«»]*(?:[”\"»]|$)");
    private static final String OPENING = "“\"„«‘’'";
    private static final String CLOSING = "”\"»’'“";

    private final Cues cues;

    Quotations(Cues cues) {
        this.cues = cues;
    }

    @Override
    public void mark(Draft draft) {
        mail(draft);
        boolean own = false;
        for (int i = 0; i < draft.blocks.size(); i++) {
            Block block = draft.blocks.get(i);
            if (i > 0 && set(draft, draft.blocks.get(i - 1), block)) {
                draft.mark(block.first(), block.last(), PassageKind.BLOCK_QUOTATION);
            } else if (own && reprint(draft, block)) {
                i = reprint(draft, i);
            } else {
                own |= body(draft, block) && draft.words(block).prose();
            }
        }
    }

    private static boolean body(Draft draft, Block block) {
        return draft.free(block) && draft.is(block.first(), PassageKind.BODY);
    }

    /// Quoted mail goes by lines: `Karl wrote:` stands above it in the same block.
    private static void mail(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.free(i) && draft.words(i).startsWith(">")) {
                draft.mark(i, PassageKind.BLOCK_QUOTATION);
            }
        }
    }

    /// Set in further than the paragraph before it, or below another such quotation. A paragraph in quotation marks
    /// that
    /// stands like its neighbours is speech within the body, not a quotation set off from it.
    private static boolean set(Draft draft, Block before, Block block) {
        if (!body(draft, block) || !wholly(draft, block)) {
            return false;
        }
        return draft.is(before.last(), PassageKind.BLOCK_QUOTATION)
                || draft.line(block.first()).indent()
                        > draft.line(before.first()).indent() + 1;
    }

    /// Whether quotation marks open and close with the paragraph, which says nothing in its own voice between.
    private static boolean wholly(Draft draft, Block block) {
        if (draft.line(block.last()).span().length() > Lines.LONGEST) {
            return false;
        }
        String words = draft.words(block).words();
        String bare = words.replaceFirst("\\s*(?:\\[\\d{1,3}]|\\(\\d{1,3}\\))$", "");
        boolean marks = bare.length() > 1
                && OPENING.indexOf(bare.charAt(0)) >= 0
                && CLOSING.indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return marks && QUOTED.matcher(bare).replaceAll("").strip().length() * 3 < bare.length();
    }

    private boolean reprint(Draft draft, Block block) {
        return body(draft, block)
                && cues.group(Cue.AGENCYDATELINE, head(draft, block)).isPresent();
    }

    private static String head(Draft draft, Block block) {
        String words = draft.words(block.first());
        return words.substring(0, Math.min(words.length(), 200));
    }

    /// Marks a reprint to where the publisher speaks again.
    ///
    /// @return index of its last block
    private int reprint(Draft draft, int from) {
        Block first = draft.blocks.get(from);
        int last = from;
        while (last + 1 < draft.blocks.size() && goesOn(draft, draft.blocks.get(last + 1))) {
            last++;
        }
        draft.mark(first.first(), draft.blocks.get(last).last(), PassageKind.BLOCK_QUOTATION);
        int start = draft.line(first.first()).span().start();
        cues.group(Cue.AGENCYDATELINE, head(draft, first))
                .ifPresent(
                        agency -> draft.source(first.first(), new Span(start + agency.start(), start + agency.end())));
        return last;
    }

    private boolean goesOn(Draft draft, Block block) {
        if (!body(draft, block)) {
            return false;
        }
        String words = draft.words(block).words();
        String head = words.substring(0, Math.min(words.length(), 200));
        String outside = QUOTED.matcher(words).replaceAll(" ");
        return !cues.show(Cue.QUOTEENDS, head)
                && !cues.show(Cue.OURVOICE, outside.substring(0, Math.min(outside.length(), 400)));
    }
}
