package parallax.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files that appear whole or not at all, even if the process or the machine stops at any moment.
final class Atomic {
    private Atomic() {}

    static void write(Path file, byte[] bytes) throws IOException {
        write(file, new ByteArrayInputStream(bytes));
    }

    static void write(Path file, InputStream bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.copy(bytes, fresh, StandardCopyOption.REPLACE_EXISTING);
        move(fresh, file);
    }

    /// The bytes reach the disk before the name does.
    private static void move(Path fresh, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
