package parallax.casefile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a second process out of a case while one writes it. The operating system lets go of it when the process ends,
/// however it ends.
final class CaseLock implements AutoCloseable {
    private final @Nullable FileChannel channel;

    private CaseLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /// For the one who writes: nobody else may read or write meanwhile.
    static CaseLock toWrite(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return held(folder, channel, false);
    }

    /// For those who read, together with other readers.
    static CaseLock toRead(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        return Files.isReadable(file)
                ? held(folder, FileChannel.open(file, StandardOpenOption.READ), true)
                : new CaseLock(null);
    }

    /// For a second view of a case that this process holds already.
    static CaseLock none() {
        return new CaseLock(null);
    }

    private static CaseLock held(Path folder, FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            if (lock != null) {
                return new CaseLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw busy(folder);
        }
        channel.close();
        throw busy(folder);
    }

    static CaseException busy(Path folder) {
        return new CaseException(folder + ": another process is working on this case; try again when it has finished");
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
