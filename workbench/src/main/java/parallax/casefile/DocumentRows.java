package parallax.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.Span;

/// One document as rows of the tables in `schema.sql`, and what tells it from a changed one.
final class DocumentRows {
    private DocumentRows() {}

    /// Where a document came from, as the case keeps it.
    ///
    /// @param path      of the file as seen from the case's folder
    /// @param file      as the user named it
    /// @param sourceMap the way back to the original, encoded
    record Origin(String path, String file, String place, String sha256, String mediaType, String sourceMap) {}

    static void add(Rows rows, Document document, Origin origin, String hash, String fingerprint) {
        var metadata = document.metadata();
        rows.add(
                "documents",
                document.id(),
                origin.path(),
                origin.file(),
                origin.place(),
                origin.sha256(),
                origin.mediaType(),
                hash,
                fingerprint,
                metadata.title(),
                metadata.author(),
                metadata.publisher(),
                metadata.url(),
                metadata.published(),
                metadata.language(),
                document.text(),
                origin.sourceMap(),
                null,
                null);
        int n = 0;
        for (Passage passage : document.marked()) {
            n++;
            Span source = passage.source();
            rows.add(
                    "marked_passages",
                    document.id(),
                    n,
                    passage.kind().label(),
                    passage.span().start(),
                    passage.span().end(),
                    source == null ? null : source.start(),
                    source == null ? null : source.end());
        }
    }

    /// Equal for documents that read alike: same text, metadata and markup, whatever their ids.
    static String hash(Document document) {
        var metadata = document.metadata();
        StringBuilder all = new StringBuilder(document.text().length() + 200);
        List<@Nullable Object> parts = java.util.Arrays.asList(
                metadata.title(),
                metadata.author(),
                metadata.publisher(),
                metadata.url(),
                metadata.published(),
                metadata.language());
        parts.forEach(part -> all.append(part).append('\0'));
        document.marked().forEach(passage -> all.append(passage).append('\0'));
        return Sha256.of(all.append(document.text()).toString());
    }
}
