package parallax.eval.figurepairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.eval.lines.JsonLines;
import parallax.text.Document;
import parallax.text.Metadata;
import tools.jackson.databind.JsonNode;

/// The accounts of the multi-outlet Syria corpus: a JSON object a line with `id`, `outlet`, `title` and `text`. Its
/// `date` and `place` are those under which an archive filed the account, not when and where it was written: they are
/// left out.
public final class NewsCorpus {
    private NewsCorpus() {}

    /// All accounts, in order; one that is filed under several dates or places is there once.
    ///
    /// @throws IOException naming the file where it is absent, and the line that holds no account
    public static List<Document> read(Path file) throws IOException {
        Map<String, Document> corpus = new LinkedHashMap<>();
        new JsonLines(file).read(NewsCorpus::document).forEach(document -> corpus.putIfAbsent(document.id(), document));
        return List.copyOf(corpus.values());
    }

    private static Document document(JsonNode object) {
        Metadata metadata = new Metadata(field(object, "title"), null, field(object, "outlet"), null, null, "en");
        return new Document(field(object, "id"), field(object, "text"), metadata, List.of());
    }

    private static String field(JsonNode object, String name) {
        String words = object.path(name).asString("");
        if (words.isBlank()) {
            throw new IllegalArgumentException("no '" + name + "'");
        }
        return words;
    }
}
