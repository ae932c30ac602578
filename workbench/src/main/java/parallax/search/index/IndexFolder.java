package parallax.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Where the index of a case lies. Its files are mapped, so that the system, not this process, keeps them in memory.
final class IndexFolder {
    /// Lucene would tell the user of Java modules; what a user must know, Parallax says itself.
    private static final Logger LUCENE = quiet();

    private final Path path;

    /// @param caseFolder the case's
    IndexFolder(Path caseFolder) {
        this.path = caseFolder.resolve("search");
    }

    private static Logger quiet() {
        Logger logger = Logger.getLogger("org.apache.lucene");
        logger.setLevel(Level.SEVERE);
        return logger;
    }

    Path path() {
        return path;
    }

    Directory open() throws IOException {
        LUCENE.finest(() -> "opening " + path);
        return FSDirectory.open(path);
    }
}
