package parallax.intake.corpus;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// Lines of a stream, of which none is held in memory beyond a limit.
final class Lines {
    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 15];
    private int filled;
    private int next;

    /// @param cut whether the line was longer than the limit, and the words are only its beginning
    record Line(String words, boolean cut) {}

    Lines(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// The next line without its end; empty at the end of the stream.
    Optional<Line> next() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean any = false;
        boolean cut = false;
        while (fill()) {
            any = true;
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = longest - line.length();
            cut |= end - next > room;
            line.append(buffer, next, Math.min(end - next, room));
            next = end;
            if (end < filled) {
                next++;
                break;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(length - 1);
        }
        return Optional.of(new Line(line.toString(), cut));
    }

    private boolean fill() throws IOException {
        if (next >= filled) {
            filled = in.read(buffer, 0, buffer.length);
            next = 0;
        }
        return filled > 0;
    }
}
