package parallax.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way back from a document's stored text to its original: which stored characters came from where.
///
/// @param unit    what the runs' `from` and `to` count
/// @param charset name of the charset by which the original's bytes became characters; empty where the format settles
///                that itself (PDF, DOCX)
/// @param runs    by stored start, without overlap; stored characters under no run (line ends between paragraphs) were
///                put there by the reader and stand nowhere in the original
public record SourceMap(Unit unit, String charset, List<Run> runs) {
    /// What an original's places are counted in.
    public enum Unit {
        /// UTF-16 units of the decoded original, or of the named part of it.
        CHARACTERS,
        /// Pages, from 1.
        PAGES,
        /// Paragraphs of the main text in document order, from 1.
        PARAGRAPHS
    }

    /// A stretch `[start, end)` of the stored text and where it came from, `[from, to)`.
    ///
    /// Where both stretches are equally long and the unit is characters, they match one to one; else the stretch
    /// came as a whole from the whole (an entity such as `&quot;`, a page).
    ///
    /// @param part names the part of the original within which `from` counts, such as `column text`; empty for
    ///             the whole
    public record Run(int start, int end, String part, int from, int to) {
        public Run {
            if (start < 0 || end <= start || from < 0 || to < from) {
                throw new IllegalArgumentException(
                        "no run: [" + start + ", " + end + ") from [" + from + ", " + to + ")");
            }
        }

        /// Whether stored and original stretch match one to one.
        boolean paced() {
            return end - start == to - from;
        }
    }

    /// A place in the original.
    public record Place(String part, int from, int to) {}

    public SourceMap {
        runs = List.copyOf(runs);
    }

    /// The map of a text that is its decoded original from `skipped` characters on (a byte order mark).
    public static SourceMap identity(String charset, int length, int skipped) {
        return new SourceMap(
                Unit.CHARACTERS,
                charset,
                length == 0 ? List.of() : List.of(new Run(0, length, "", skipped, skipped + length)));
    }

    /// Where the stored character at `offset` came from; empty for one that the reader put there.
    public Optional<Place> origin(int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Run run = runs.get(middle);
            if (offset < run.start()) {
                high = middle - 1;
            } else if (offset >= run.end()) {
                low = middle + 1;
            } else {
                return Optional.of(place(run, offset));
            }
        }
        return Optional.empty();
    }

    private Place place(Run run, int offset) {
        if (unit != Unit.CHARACTERS || !run.paced()) {
            return new Place(run.part(), run.from(), run.to());
        }
        int at = run.from() + offset - run.start();
        return new Place(run.part(), at, at + 1);
    }

    /// The same map for an original with `skipped` more characters at its start.
    public SourceMap shifted(int skipped) {
        List<Run> moved = runs.stream()
                .map(run -> new Run(run.start(), run.end(), run.part(), run.from() + skipped, run.to() + skipped))
                .toList();
        return new SourceMap(unit, charset, moved);
    }

    /// One line that [#decode] turns back into this map.
    public String encode() {
        StringBuilder line = new StringBuilder(unit.name()).append('\t').append(charset);
        String part = "";
        for (Run run : runs) {
            if (!run.part().equals(part)) {
                part = run.part();
                line.append('\t').append('=').append(escape(part));
            }
            line.append('\t').append(run.start()).append(' ').append(run.end());
            line.append(' ').append(run.from()).append(' ').append(run.to());
        }
        return line.toString();
    }

    /// The map that [#encode] wrote.
    ///
    /// @throws IllegalArgumentException if the line is no such map
    public static SourceMap decode(String line) {
        String[] fields = line.split("\t", -1);
        List<Run> runs = new ArrayList<>();
        String part = "";
        for (int i = 2; i < fields.length; i++) {
            if (fields[i].startsWith("=")) {
                part = unescape(fields[i].substring(1));
                continue;
            }
            String[] numbers = fields[i].split(" ", -1);
            if (numbers.length != 4) {
                throw new IllegalArgumentException("no run of a source map: " + fields[i]);
            }
            runs.add(new Run(number(numbers[0]), number(numbers[1]), part, number(numbers[2]), number(numbers[3])));
        }
        return new SourceMap(Unit.valueOf(fields[0]), fields.length > 1 ? fields[1] : "", runs);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String escape(String part) {
        return part.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String part) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\' && i + 1 < part.length()) {
                c = switch (part.charAt(++i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> part.charAt(i);
                };
            }
            out.append(c);
        }
        return out.toString();
    }
}
