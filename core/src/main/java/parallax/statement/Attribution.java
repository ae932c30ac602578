package parallax.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// Words that attribute, with whom they attribute to and what, as PolNeAR's annotators mark them: only the outermost,
/// nobody resolved.
///
/// @param source     the words that name the source; absent where none do
/// @param cue        the words that attribute
/// @param content    what is attributed, in pieces, at least one, in order
/// @param confidence how sure it is that the three belong together, above 0 and at most 1. From [#DISPLAY] on, 19 of 20
///                   are right on PolNeAR's development part, where half of all are found
public record Attribution(@Nullable Span source, Span cue, List<Span> content, double confidence) {
    /// The confidence from which on to show an attribution where a wrong one would do harm.
    public static final double DISPLAY = 0.8;

    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content at " + cue);
        }
    }
}
