package parallax.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// Somebody is said to say, think, want or decide something (codebook §3).
///
/// @param id         unique within its account, such as `s1`
/// @param source     id of the actor who speaks; absent where hidden ("reportedly")
/// @param sourceSpan the words that name the source; absent where none do
/// @param cue        the words that attribute
/// @param content    what is said, in pieces, at least one, in order
/// @param inside     id of the statement that passes this one on; absent in the author's own voice
public record Statement(
        String id,
        @Nullable String source,
        @Nullable Span sourceSpan,
        Span cue,
        List<Span> content,
        StatementKind kind,
        Stance stance,
        @Nullable String inside) {
    public Statement {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content at " + cue);
        }
    }

    /// The same statement with its source resolved.
    public Statement withSource(String actor) {
        return new Statement(id, actor, sourceSpan, cue, content, kind, stance, inside);
    }
}
