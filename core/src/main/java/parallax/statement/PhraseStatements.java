package parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// Statements whose cue is no verb: "according to X", "reportedly", "rumours that".
final class PhraseStatements {
    private static final int LONGEST = 4;

    private final CueLexicon lexicon;
    private final MarkedPassage passage;
    private final SubjectFinder subjects;

    PhraseStatements(CueLexicon lexicon, MarkedPassage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.subjects = new SubjectFinder(passage);
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            String words = "";
            int last = Math.min(at + LONGEST, passage.sentenceEnd(at));
            for (int end = at + 1; end <= last && lexicon.opensPhrase(passage.lower(at)); end++) {
                words = words.isEmpty() ? passage.lower(at) : words + " " + passage.lower(end - 1);
                Optional<Cue> cue = lexicon.phrase(words);
                if (cue.isPresent()) {
                    read(cue.get(), at, end).ifPresent(drafts::add);
                    break;
                }
            }
        }
        return drafts;
    }

    private Optional<Draft> read(Cue cue, int from, int end) {
        if (cue.takes("source-after")) {
            return sourceAfter(cue, from, end);
        }
        int stop = passage.sentenceEnd(from);
        boolean opens = cue.takes("hidden")
                || passage.lower(end).equals("that")
                || passage.lower(end).equals("of");
        return opens && end < stop ? draft(cue, null, from, end, trimmed(end, stop)) : Optional.empty();
    }

    private Optional<Draft> sourceAfter(Cue cue, int from, int end) {
        int stop = passage.sentenceEnd(from);
        int name = end < stop ? sourceHead(from, end, stop) : -1;
        if (name < 0) {
            return Optional.empty();
        }
        int after = passage.last(name) + 1;
        int start = passage.sentenceStart(from);
        Span source = subjects.phrase(name);
        boolean opens = from - start <= 2 || passage.isMark(skipComma(after));
        List<Span> content = opens ? trimmed(skipComma(after), stop) : List.of();
        return draft(cue, source, from, end, content.isEmpty() ? trimmed(start, from) : content);
    }

    private int skipComma(int at) {
        return passage.lower(at).equals(",") ? at + 1 : at;
    }

    /// The word that the cue's preposition belongs to; -1 where it stands elsewhere.
    private int sourceHead(int from, int end, int stop) {
        int at = passage.head(end - 1);
        if (at >= from && at < end) {
            at = passage.head(at);
        }
        return at >= end && at < stop ? at : -1;
    }

    /// Without the marks that part it from the rest.
    private List<Span> trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && passage.isPunctuation(start) && !passage.isMark(start)) {
            start++;
        }
        while (end > start && passage.isPunctuation(end - 1) && !passage.isMark(end - 1)) {
            end--;
        }
        return start < end ? List.of(passage.span(start, end)) : List.of();
    }

    private Optional<Draft> draft(Cue cue, @Nullable Span source, int from, int end, List<Span> content) {
        boolean clash =
                content.isEmpty() || (source != null && content.getFirst().overlaps(source));
        return clash
                ? Optional.empty()
                : Optional.of(new Draft(source, passage.span(from, end), content, cue.kind(), cue.stance()));
    }
}
