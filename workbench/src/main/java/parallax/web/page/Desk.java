package parallax.web.page;

import java.io.IOException;
import java.nio.file.Path;
import parallax.casefile.Case;

/// What outlives a question: the open case and what works on it.
public final class Desk implements AutoCloseable {
    private final Case held;

    public Desk(Case held) {
        this.held = held;
    }

    public Path folder() {
        return held.folder();
    }

    /// The case's name: its folder's, without the ending.
    public String name() {
        Path name = held.folder().toAbsolutePath().normalize().getFileName();
        String text = name == null ? "case" : name.toString();
        return text.endsWith(".parallax") ? text.substring(0, text.length() - ".parallax".length()) : text;
    }

    /// The case as it stands now, for one thread; to be closed by whoever asked.
    public Case view() throws IOException {
        return held.view();
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
