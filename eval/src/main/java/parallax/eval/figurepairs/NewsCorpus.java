package parallax.eval.figurepairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import parallax.eval.lines.JsonLines;
import parallax.text.Document;
import parallax.text.Metadata;
import tools.jackson.databind.JsonNode;

/// The accounts of the multi-outlet Syria corpus: a JSON object a line with `id`, `outlet`, `title` and `text`. Its
/// `date` and `place` are those under which an archive filed the account, not when and where it was written: they are
/// left out.
public final class NewsCorpus {
    private NewsCorpus() {}

    /// All accounts, in order.
    ///
    /// @throws IOException naming the file where it is absent, and the line that holds no account
    public static List<Document> read(Path file) throws IOException {
        return new JsonLines(file).read(NewsCorpus::document);
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
