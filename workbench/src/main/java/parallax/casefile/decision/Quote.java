package parallax.casefile.decision;

import java.util.Optional;
import parallax.text.Span;

/// Words and where they stood when somebody pointed at them.
///
/// @param words exactly the words at the span
public record Quote(Span span, String words) {
    public Quote {
        if (words.length() != span.length()) {
            throw new IllegalArgumentException(
                    "the words \"" + words + "\" do not fill " + span.start() + " to " + span.end());
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException("no words at " + span.start() + " to " + span.end());
        }
    }

    /// The words at a span of a text.
    ///
    /// @throws IllegalArgumentException where the span reaches beyond the text or holds nothing but blanks
    public static Quote at(Span span, String text) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    "the text ends at " + text.length() + ", before " + span.start() + " to " + span.end());
        }
        return new Quote(span, span.in(text));
    }

    /// Whether the text has these words at this span.
    boolean standsIn(String text) {
        return text.startsWith(words, span.start());
    }

    /// The same words in a text that has moved by so much, or where else they stand nearest to there; absent where they
    /// do not stand at all.
    Optional<Quote> in(String text, int shift) {
        int wanted = span.start() + shift;
        int best = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Quote(new Span(best, best + words.length()), words));
    }
}
