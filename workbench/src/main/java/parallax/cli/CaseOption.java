package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.casefile.CaseException;
import parallax.casefile.CorrectionDesk;
import parallax.casefile.ReaderVersion;
import picocli.CommandLine.Option;

/// Which case, where a command's arguments name something else.
final class CaseOption {
    @Option(names = "--case", paramLabel = "FOLDER", description = "The case (default: the only one here).")
    private @Nullable Path chosen;

    /// To look at.
    Case toRead() throws IOException {
        return CaseChoice.open(chosen);
    }

    /// To write.
    Case toWrite() throws IOException {
        Path folder = CaseChoice.folder(chosen);
        if (!Files.exists(folder.resolve("case.json"))) {
            throw new CaseException(folder + ": not a case (no case.json in it)");
        }
        return Case.toWrite(folder, ReaderVersion.current());
    }

    static CorrectionDesk desk(Case held) {
        return new CorrectionDesk(held, CorrectionDesk.readerOf(held), Clock.systemUTC());
    }
}
