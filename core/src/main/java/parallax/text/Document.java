package parallax.text;

import java.util.List;

/// One published text as stored, never altered.
///
/// @param id     stable and unique within a case
/// @param text   the stored characters; every span of every record points into them
/// @param marked passages that the original's own markup sets apart (HTML headings, block quotes, comments …), in
///               order and without overlap; empty for plain text
public record Document(String id, String text, Metadata metadata, List<Passage> marked) {
    public Document {
        marked = List.copyOf(marked);
    }

    /// A plain text of which nothing else is known.
    public Document(String id, String text) {
        this(id, text, Metadata.NONE, List.of());
    }

    /// The words at a span of the text.
    public String words(Span span) {
        return span.in(text);
    }
}
