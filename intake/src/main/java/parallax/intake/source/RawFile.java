package parallax.intake.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file's bytes as they lie on disk.
///
/// @param name as the user knows it: the path given or found, `-` for standard input
/// @param at   where the bytes are now
/// @param size in bytes
public record RawFile(String name, Path at, long size) {
    /// The bytes from the beginning.
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(at), 1 << 16);
    }

    /// All bytes.
    ///
    /// @throws Unreadable if there are more than `most`
    public byte[] bytes(long most, Limits limits) throws IOException, Unreadable {
        if (size > most) {
            throw limits.tooLarge(most);
        }
        try (InputStream in = Files.newInputStream(at)) {
            byte[] bytes = new byte[(int) size];
            int read = in.readNBytes(bytes, 0, bytes.length);
            if (read < bytes.length || in.read() >= 0) {
                throw new Unreadable("it changed while it was read");
            }
            return bytes;
        }
    }
}
