package parallax.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files that accounts came from, as they were, named by their SHA-256. Nothing in here is ever changed or removed,
/// so every version of a file that was read stays.
final class Originals {
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    private final Path folder;

    Originals(Path folder) {
        this.folder = folder;
    }

    /// Where a file with this hash and name is kept, by its path within the case.
    static String stored(String sha256, String name) {
        Matcher ending = ENDING.matcher(name);
        return "originals/" + sha256 + (ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "");
    }

    /// Keeps the bytes under the name that [#stored] gave, unless they are there already.
    void keep(String stored, InputStream bytes) throws IOException {
        Path copy = folder.resolve(stored);
        if (!Files.exists(copy)) {
            Files.createDirectories(folder.resolve("originals"));
            Atomic.write(copy, bytes);
        }
    }
}
