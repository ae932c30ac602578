package parallax.intake.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A file's bytes as they lie on disk.
///
/// @param name as the user knows it: the path given or found, `-` for standard input
/// @param at   where the bytes are now
/// @param size in bytes
public record RawFile(String name, Path at, long size) {
    private static final long SMALL = 50_000_000L;
    /// Text shrinks to a tenth or so when it is packed; what unpacks to hundreds of times its size is a trap.
    private static final long RATIO = 200;

    /// The bytes from the beginning, unpacked if the file is gzip.
    public InputStream open() throws IOException {
        InputStream in = openRaw();
        return zipped(in) ? new Unpacking(new GZIPInputStream(in, 1 << 15), most(), Limits.STANDARD) : in;
    }

    /// The bytes as they lie there.
    public InputStream openRaw() throws IOException {
        return new BufferedInputStream(Files.newInputStream(at), 1 << 16);
    }

    private long most() {
        return Math.max(SMALL, size * RATIO);
    }

    private static boolean zipped(InputStream in) throws IOException {
        in.mark(2);
        boolean zipped = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return zipped;
    }

    /// All bytes, unpacked.
    ///
    /// @throws Unreadable if there are more than `most`
    public byte[] bytes(long most, Limits limits) throws IOException, Unreadable {
        if (size > most) {
            throw limits.tooLarge(most);
        }
        try (InputStream in = open()) {
            byte[] bytes = in instanceof Unpacking ? in.readNBytes((int) Math.min(most + 1, SMALL)) : exactly(in);
            if (bytes.length > most) {
                throw limits.tooLarge(most);
            }
            if (in.read() >= 0) {
                throw in instanceof Unpacking
                        ? limits.tooMuchUnpacked(bytes.length)
                        : new Unreadable("it changed while it was read");
            }
            return bytes;
        }
    }

    /// Without the copies that reading to an unknown end makes.
    private byte[] exactly(InputStream in) throws IOException, Unreadable {
        byte[] bytes = new byte[(int) size];
        if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
            throw new Unreadable("it changed while it was read");
        }
        return bytes;
    }
}
