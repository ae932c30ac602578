package parallax.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream of unpacked bytes that fails beyond a limit, so that a small archive cannot fill memory or disk.
public final class Unpacking extends FilterInputStream {
    private final long most;
    private final Limits limits;
    private long read;

    /// @param most bytes that may be read
    public Unpacking(InputStream in, long most, Limits limits) {
        super(in);
        this.most = most;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > most) {
            throw new IOException(limits.tooMuchUnpacked(most).reason());
        }
    }
}
