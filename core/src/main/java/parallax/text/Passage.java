package parallax.text;

import org.jspecify.annotations.Nullable;

/// A stretch of a document of one kind. Passages of a document do not overlap, stand in order and leave only
/// white space between them.
///
/// @param source for a comment or block quotation the words that name who wrote it; absent where nothing does
public record Passage(PassageKind kind, Span span, @Nullable Span source) {
    public Passage(PassageKind kind, Span span) {
        this(kind, span, null);
    }
}
