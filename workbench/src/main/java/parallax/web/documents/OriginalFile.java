package parallax.web.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import parallax.casefile.Row;
import parallax.web.page.Ask;
import parallax.web.page.Attachment;
import parallax.web.page.NotFound;
import parallax.web.page.Parameter;

/// The file that a document came from, byte for byte.
public final class OriginalFile implements Attachment {
    /// The only names that a case gives to originals.
    private static final Pattern STORED = Pattern.compile("originals/[0-9a-f]{64}(\\.[a-z0-9]{1,8})?");

    @Override
    public String path() {
        return "/original";
    }

    @Override
    public String summary() {
        return "The file that a document came from, byte for byte.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text("document", "The document."));
    }

    @Override
    public Taken take(Ask ask) throws IOException {
        String wanted = ask.needed("document");
        List<Row> rows = ask.held()
                .query(
                        "SELECT d.file, o.stored FROM documents d JOIN originals o ON o.sha256 = d.sha256 WHERE d.document = ?",
                        List.of(wanted));
        if (rows.isEmpty()) {
            throw new NotFound("no original of \"" + wanted + "\" in this case");
        }
        Path file = file(ask.held().folder(), rows.getFirst().text("stored"));
        return new Taken(name(rows.getFirst().text("file")), "application/octet-stream", out -> Files.copy(file, out));
    }

    /// A case may come from anybody: what its table names must be an original, and no link to somewhere else.
    private static Path file(Path folder, String stored) {
        Path file = folder.resolve(stored);
        if (!STORED.matcher(stored).matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotFound("the original is no longer in the case");
        }
        return file;
    }

    /// The last part of the path that the user gave; what came through a pipe has none.
    private static String name(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return last.isBlank() || last.equals("-") ? "original" : last;
    }
}
