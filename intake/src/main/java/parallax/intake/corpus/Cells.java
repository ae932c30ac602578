package parallax.intake.corpus;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rows of comma-separated values (RFC 4180; also with semicolons, bars or tabs), of which no cell is held in memory
/// beyond a limit. A quotation mark within an unquoted cell is a character like any other. Between tabs it is that at
/// the beginning of a cell too, since most writers of such files quote nothing.
final class Cells {
    private static final int NOTHING = -2;
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final int longest;
    private int ahead = NOTHING;

    /// @param cut      whether a cell was longer than the limit
    /// @param unclosed whether the file ended within quotation marks
    record Row(List<String> cells, boolean cut, boolean unclosed) {}

    Cells(Reader in, char separator, int longest) {
        this.in = in;
        this.separator = separator;
        this.longest = longest;
    }

    /// The next row; empty at the end of the stream.
    Optional<Row> next() throws IOException {
        if (peek() == END) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        Cell cell = new Cell();
        boolean cut = false;
        boolean more = true;
        while (more) {
            cell.read();
            cells.add(separator == '\t' ? bare(cell.words.toString()) : cell.words.toString());
            cut |= cell.cut;
            more = take() == separator;
        }
        return Optional.of(new Row(cells, cut, cell.unclosed));
    }

    /// A cell that is quoted after all: marks at both ends, and all within them doubled.
    private static String bare(String cell) {
        if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
            return cell;
        }
        String inner = cell.substring(1, cell.length() - 1);
        return inner.replace("\"\"", "").contains("\"") ? cell : inner.replace("\"\"", "\"");
    }

    private int peek() throws IOException {
        if (ahead == NOTHING) {
            ahead = in.read();
        }
        return ahead;
    }

    private int take() throws IOException {
        int taken = peek();
        ahead = NOTHING;
        if (taken == '\r') {
            if (peek() == '\n') {
                ahead = NOTHING;
            }
            return '\n';
        }
        return taken;
    }

    /// One cell being read.
    private final class Cell {
        private StringBuilder words = new StringBuilder();
        private boolean cut;
        private boolean unclosed;

        void read() throws IOException {
            words = new StringBuilder();
            cut = false;
            if (separator != '\t' && peek() == '"') {
                ahead = NOTHING;
                quoted();
            }
            for (int c = peek(); c != separator && c != '\n' && c != '\r' && c != END; c = peek()) {
                ahead = NOTHING;
                append(c);
            }
        }

        private void quoted() throws IOException {
            while (true) {
                int c = in.read();
                if (c == END) {
                    unclosed = true;
                    ahead = END;
                    return;
                }
                if (c == '"') {
                    ahead = in.read();
                    if (ahead != '"') {
                        return;
                    }
                    ahead = NOTHING;
                }
                append(c);
            }
        }

        private void append(int c) {
            if (words.length() < longest) {
                words.append((char) c);
            } else {
                cut = true;
            }
        }
    }
}
