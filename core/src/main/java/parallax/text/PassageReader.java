package parallax.text;

import java.util.List;

/// Splits a document into passages.
public final class PassageReader {
    /// The passages in order; all characters but white space are covered.
    public List<Passage> read(Document document) {
        if (document.text().isBlank()) {
            return List.of();
        }
        return List.of(new Passage(PassageKind.BODY, new Span(0, document.text().length())));
    }
}
