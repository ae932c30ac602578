package parallax.search.index;

import java.io.IOException;
import java.nio.file.Path;

/// Another process is updating the index.
public final class IndexBusy extends IOException {
    private static final long serialVersionUID = 1L;

    IndexBusy(Path folder, IOException cause) {
        super(folder + ": another process is updating this index; try again when it has finished", cause);
    }
}
