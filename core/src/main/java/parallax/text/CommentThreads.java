package parallax.text;

import java.util.Arrays;
import java.util.Optional;

/// Finds readers' comments: threads under a heading or of stamped headers ("name – 2 hours ago"), and numbered
/// comments above the form that asks for more.
final class CommentThreads implements Step {
    private static final int MOST_HEADINGS = 20;

    private final Cues cues;
    private final NumberedComments numbered;

    CommentThreads(Cues cues) {
        this.cues = cues;
        this.numbered = new NumberedComments(cues);
    }

    @Override
    public void mark(Draft draft) {
        int heading = heading(draft);
        int from = heading >= 0 ? heading + 1 : thread(draft);
        if (heading >= 0) {
            draft.mark(heading, PassageKind.BOILERPLATE);
        }
        if (from < 0) {
            numbered.mark(draft, 0);
            return;
        }
        HeaderForm form = HeaderForm.of(draft, from, cues);
        if (form == HeaderForm.NONE && numbered.mark(draft, from)) {
            return;
        }
        new Walk(draft, form).mark(from);
    }

    /// The line that announces comments, below some text and above some more; -1 if there is none.
    private int heading(Draft draft) {
        boolean below = false;
        int tried = 0; // each try may look at all the rest
        for (int i = 0; i < draft.size() - 1 && tried < MOST_HEADINGS; i++) {
            if (below && draft.free(i) && cues.show(Cue.COMMENTS, draft.words(i))) {
                tried++;
                if (commented(draft, i + 1)) {
                    return i;
                }
            }
            below |= draft.line(i).wording().prose();
        }
        return -1;
    }

    /// A heading such as "Responses" may as well be a section of the text: what follows must look like comments, and
    /// "Gaps: shelter kits" somewhere below is not enough.
    private boolean commented(Draft draft, int from) {
        HeaderForm form = HeaderForm.of(draft, from, cues);
        boolean headed = form == HeaderForm.TEXT ? form.opens(draft, from, cues) : form != HeaderForm.NONE;
        return headed
                || cues.show(Cue.FORM, draft.words(from))
                || Character.isDigit(draft.words(from - 1).charAt(0))
                || (NumberedComments.number(draft.words(from)) == 1 && formFollows(draft, from));
    }

    private boolean formFollows(Draft draft, int from) {
        for (int i = from; i < draft.size(); i++) {
            if (cues.show(Cue.FORM, draft.words(i))) {
                return true;
            }
        }
        return false;
    }

    /// Without a heading, two stamped headers below some text make a thread, or one above a form or reply button.
    private int thread(Draft draft) {
        boolean below = false;
        int first = -1;
        int opening = -1;
        for (int i = 0; i < draft.size(); i++) {
            boolean header = draft.free(i) && HeaderForm.STAMPED.opens(draft, i, cues) && named(draft.words(i));
            opening = header && !below ? i : opening;
            header &= below;
            if (header && first >= 0) {
                if (opening >= 0) {
                    draft.mark(opening, PassageKind.BYLINE);
                }
                return first;
            }
            if (first >= 0 && (cues.show(Cue.FORM, draft.words(i)) || button(draft.words(i)))) {
                return first;
            }
            first = header ? i : first;
            below |= draft.line(i).wording().prose();
        }
        return -1;
    }

    /// A dated sentence or a table's title ("Registered by location, 28 February") is no header: before the
    /// stamp stands a handle, or a name with capitals.
    private boolean named(String words) {
        String name = HeaderForm.STAMPED
                .name(words, cues)
                .map(span -> words.substring(span.start(), span.end()).strip())
                .orElse("");
        String[] parts = name.split("\\s+", -1);
        return !words.endsWith(".")
                && (parts.length == 1 || Arrays.stream(parts).allMatch(HeaderForm::inName));
    }

    private boolean button(String words) {
        return words.length() < 60 && words.regionMatches(true, 0, "reply", 0, 5);
    }

    /// Walks down a thread and cuts it into comments.
    private final class Walk {
        private final Draft draft;
        private final HeaderForm form;

        Walk(Draft draft, HeaderForm form) {
            this.draft = draft;
            this.form = form;
        }

        void mark(int from) {
            int first = -1;
            boolean asking = false;
            for (int i = from; i < draft.size(); i++) {
                boolean notice = notice(i);
                boolean opens = !notice && opens(i);
                asking = !opens && (asking || cues.show(Cue.FORM, draft.words(i)));
                if (first >= 0 && (opens || notice || asking)) {
                    comment(first, i - 1);
                    first = -1;
                }
                if (notice || asking) {
                    draft.mark(i, PassageKind.BOILERPLATE);
                } else if (opens) {
                    first = i;
                } else if (first < 0) {
                    first = resumes(i) ? i : -1;
                }
            }
            if (first >= 0) {
                comment(first, draft.size() - 1);
            }
        }

        private boolean notice(int i) {
            return !draft.free(i)
                    || (cues.show(Cue.BOILERPLATE, draft.words(i)) && !form.opens(draft, i, cues))
                    || cues.show(Cue.COMMENTS, draft.words(i));
        }

        private boolean opens(int i) {
            return form == HeaderForm.NONE ? draft.line(i).opens() : form.opens(draft, i, cues);
        }

        /// Text after a button that opens no new comment goes on with the one before it.
        private boolean resumes(int i) {
            return draft.line(i).wording().prose();
        }

        private void comment(int first, int last) {
            draft.mark(first, last, PassageKind.COMMENT);
            name(first).ifPresent(name -> draft.source(first, name));
        }

        private Optional<Span> name(int first) {
            int start = draft.line(first).span().start();
            HeaderForm named = form == HeaderForm.NONE ? HeaderForm.TEXT : form;
            return named.name(draft.words(first), cues).map(span -> new Span(start + span.start(), start + span.end()));
        }
    }
}
