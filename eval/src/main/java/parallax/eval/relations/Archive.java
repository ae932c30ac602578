package parallax.eval.relations;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A packed corpus. It is unpacked by the system's `tar`, for Java reads no xz.
public record Archive(Path file) {
    /// Unpacks into a folder, which is made.
    ///
    /// @throws IOException naming the archive where it is absent or `tar` fails
    public void unpack(Path folder) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "there is no such file or folder");
        }
        Files.createDirectories(folder);
        Process tar = new ProcessBuilder("tar", "-xf", file.toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        try {
            if (tar.waitFor() != 0) {
                throw new FileSystemException(file.toString(), null, "tar could not unpack it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileSystemException(file.toString(), null, "interrupted while it was unpacked");
        }
    }
}
