package parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.language.Phrases;
import parallax.text.Span;

/// Statements whose cue is no verb: "according to X", "reportedly", "rumours that".
final class PhraseStatements {
    private static final int LONGEST = 4;

    private final CueLexicon lexicon;
    private final Phrases phrases;

    PhraseStatements(CueLexicon lexicon, Phrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            for (int length = LONGEST; length > 0; length--) {
                int from = i;
                int end = Math.min(i + length, phrases.size());
                Optional<Cue> cue = lexicon.phrase(words(from, end));
                if (cue.isPresent()) {
                    read(cue.get(), from, end).ifPresent(drafts::add);
                    break;
                }
            }
        }
        return drafts;
    }

    private String words(int from, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end; i++) {
            words.append(i == from ? "" : " ").append(phrases.lower(i));
        }
        return words.toString();
    }

    private Optional<Draft> read(Cue cue, int from, int end) {
        if (cue.takes("source-after")) {
            return sourceAfter(cue, from, end);
        }
        int stop = phrases.sentenceEnd();
        if (cue.takes("hidden")) {
            return stop > end ? Optional.of(draft(cue, null, from, end, phrases.span(end, stop))) : Optional.empty();
        }
        boolean content =
                phrases.lower(end).equals("that") || phrases.lower(end).equals("of");
        return content && stop > end
                ? Optional.of(draft(cue, null, from, end, phrases.span(end, stop)))
                : Optional.empty();
    }

    private Optional<Draft> sourceAfter(Cue cue, int from, int end) {
        int sourceEnd = phrases.withApposition(phrases.phraseAfter(end), from > 2);
        if (sourceEnd == end) {
            return Optional.empty();
        }
        int stop = phrases.sentenceEnd();
        int after = phrases.lower(sourceEnd).equals(",") ? sourceEnd + 1 : sourceEnd;
        Span source = phrases.span(end, sourceEnd);
        boolean opens = from <= 2 || phrases.isQuote(after);
        if (opens && after < stop) {
            return Optional.of(draft(cue, source, from, end, phrases.span(after, stop)));
        }
        int before = from > 0 && phrases.lower(from - 1).equals(",") ? from - 1 : from;
        return before > 0 ? Optional.of(draft(cue, source, from, end, phrases.span(0, before))) : Optional.empty();
    }

    private Draft draft(Cue cue, @Nullable Span source, int from, int end, Span content) {
        return new Draft(source, phrases.span(from, end), List.of(content), cue.kind(), cue.stance());
    }
}
