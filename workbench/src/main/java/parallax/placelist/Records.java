package parallax.placelist;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads separated values one record at a time. With quotes as in RFC 4180: a quoted cell may hold separators, line
/// ends
/// and, doubled, quotes.
final class Records {
    /// A longer record is no table of places: memory stays bounded whatever is read.
    private static final int LONGEST = 1 << 20;

    private final Reader reader;
    private final char separator;
    private final boolean quoted;
    private final StringBuilder cell = new StringBuilder();
    private final char[] buffer = new char[1 << 16];
    private int next;
    private int filled;
    private int line = 1;
    private int start = 1;
    private int pending = -2;

    Records(Reader reader, char separator, boolean quoted) {
        this.reader = reader;
        this.separator = separator;
        this.quoted = quoted;
    }

    /// Where the last record began, from 1.
    int line() {
        return start;
    }

    /// The cells of the next record; absent at the end. An empty line is a record of one empty cell.
    ///
    /// @throws IOException naming the line where a record is too long or a quote stays open
    @Nullable
    List<String> next() throws IOException {
        start = line;
        int c = read();
        if (c < 0) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        int length = 0;
        while (true) {
            cell.setLength(0);
            c = quoted && c == '"' ? quotedCell() : plainCell(c);
            length += cell.length() + 1;
            if (length > LONGEST) {
                throw new IOException("line " + start + ": more than a million characters in one row");
            }
            cells.add(cell.toString());
            if (c != separator) {
                return cells;
            }
            c = read();
        }
    }

    /// @return what ended the cell: the separator, a line end, or -1
    private int plainCell(int first) throws IOException {
        int c = first;
        while (c >= 0 && c != separator && c != '\n') {
            append(c);
            c = read();
        }
        return c;
    }

    private int quotedCell() throws IOException {
        while (true) {
            int c = read();
            if (c < 0) {
                throw new IOException("line " + start + ": a quotation mark is never closed");
            }
            if (c != '"') {
                append(c);
                continue;
            }
            int after = read();
            if (after != '"') {
                return plainCell(after);
            }
            append('"');
        }
    }

    private void append(int c) throws IOException {
        if (cell.length() >= LONGEST) {
            throw new IOException("line " + start + ": more than a million characters in one row");
        }
        cell.append((char) c);
    }

    /// The next character, line ends as a single `\n`; -1 at the end.
    private int read() throws IOException {
        int c = pending == -2 ? character() : pending;
        pending = -2;
        if (c == '\r') {
            pending = character();
            if (pending == '\n') {
                pending = -2;
            }
            c = '\n';
        }
        if (c == '\n') {
            line++;
        }
        return c;
    }

    private int character() throws IOException {
        if (next == filled) {
            filled = Math.max(0, reader.read(buffer));
            next = 0;
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[next++];
    }
}
