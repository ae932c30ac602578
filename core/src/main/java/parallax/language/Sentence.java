package parallax.language;

import java.util.List;
import parallax.text.Span;

/// One sentence: its tokens in order, at least one.
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens at " + span);
        }
    }
}
