package parallax.casefile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where faults of Parallax itself are written down in full.
public final class FaultLog {
    private FaultLog() {}

    /// Replaces the log of the run before.
    ///
    /// @return the log
    public static Path write(Path folder, List<Fault> faults) throws IOException {
        Path log = folder.resolve("faults.log");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
            for (Fault fault : faults) {
                out.println(fault.subject() + ", Parallax " + ReaderVersion.current());
                fault.failure().printStackTrace(out);
                out.println();
            }
        }
        return log;
    }
}
