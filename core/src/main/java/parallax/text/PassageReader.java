package parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Splits a document into passages: what its markup says, and for the rest what the forms of its lines give away.
/// Safe to share between threads.
public final class PassageReader {
    private final List<Step> steps;

    /// Reads its patterns from resources; keep one and share it.
    public PassageReader() {
        Cues cues = Cues.builtIn();
        this.steps = List.of(
                new CommentThreads(cues),
                new Footnotes(cues),
                new Notices(cues),
                new Listings(cues),
                new TopMatter(cues),
                new Endings(cues),
                new Headings(cues),
                new Quotations(cues));
    }

    /// The passages in order; all characters but white space are covered.
    public List<Passage> read(Document document) {
        Title title = Title.at(document);
        Draft draft = new Draft(document, Lines.of(document.text(), cuts(document, title)));
        if (draft.size() == 0) {
            return List.of();
        }
        if (title != null) {
            title.mark(draft);
        }
        markGiven(draft);
        steps.forEach(step -> step.mark(draft));
        return draft.passages();
    }

    private static NavigableSet<Integer> cuts(Document document, @Nullable Title title) {
        NavigableSet<Integer> cuts = new TreeSet<>();
        document.marked().forEach(passage -> {
            cuts.add(passage.span().start());
            cuts.add(passage.span().end());
        });
        if (title != null) {
            cuts.add(title.span().start());
            cuts.add(title.span().end());
        }
        return cuts;
    }

    /// Lines are cut at the ends of marked passages, so that each lies within one or outside all.
    private static void markGiven(Draft draft) {
        List<Passage> given = new ArrayList<>(draft.document.marked());
        int line = 0;
        for (Passage passage : given) {
            while (line < draft.size()
                    && draft.line(line).span().start() < passage.span().start()) {
                line++;
            }
            int first = line;
            while (line < draft.size()
                    && draft.line(line).span().end() <= passage.span().end()) {
                line++;
            }
            if (line > first) {
                draft.mark(first, line - 1, passage.kind());
                if (passage.source() != null) {
                    draft.source(first, passage.source());
                }
            }
        }
    }

    /// The title that is known from outside, where the text opens with it on a line of more words.
    private record Title(Span span) {
        private static final int FURTHEST = 60;

        static @Nullable Title at(Document document) {
            String title = document.metadata().title();
            if (title == null || title.strip().length() < 12) {
                return null;
            }
            String wanted = title.strip();
            int start = document.text()
                    .substring(0, Math.min(document.text().length(), FURTHEST + wanted.length()))
                    .indexOf(wanted);
            if (start < 0) {
                return null;
            }
            int end = start + wanted.length();
            boolean dotted = end < document.text().length() && document.text().charAt(end) == '.';
            return new Title(new Span(start, dotted ? end + 1 : end));
        }

        void mark(Draft draft) {
            for (int i = 0; i < draft.size() && draft.line(i).span().end() <= span.end(); i++) {
                boolean title = span.contains(draft.line(i).span());
                draft.mark(i, title ? PassageKind.HEADLINE : PassageKind.BYLINE);
            }
        }
    }
}
