package parallax.web.page;

import java.io.IOException;
import java.nio.file.Path;
import parallax.casefile.Case;

/// What outlives a question: the open case and what was worked out from it.
public final class Desk implements AutoCloseable {
    private final Case held;
    private final Kept kept = new Kept();

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

    /// What takes long to work out from the whole case, worked out once and kept until the case changes. Whoever asks
    /// meanwhile waits for the same working out.
    ///
    /// @param name of what is worked out; the same name always for the same thing
    public <T> T kept(String name, Kept.Working<T> working) throws IOException {
        return kept.of(name, () -> {
            try (Case view = held.view()) {
                return working.out(view);
            }
        });
    }

    /// To be called after the case was changed: what was worked out before no longer holds.
    public void changed() {
        kept.forget();
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
