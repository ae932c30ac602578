package parallax.eval.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.eval.lines.LineFile;

/// One event of a file of predictions.
///
/// @param record    id of the sentence
/// @param actor     code that begins with ISO 3166-1 alpha-3, `---` where unknown
/// @param recipient likewise
/// @param type      PLOVER's
public record CodedEvent(String record, String actor, String recipient, String type) {
    /// Who is not known.
    static final String NOBODY = "---";

    private static final int COLUMNS = 4;

    /// Its line in the file.
    public String line() {
        return String.join("\t", record, actor, recipient, type);
    }

    /// The events of a file; lines of another shape are left out, as the independent scorer does.
    ///
    /// @throws IOException naming the file where it is absent
    public static List<CodedEvent> read(Path file) throws IOException {
        List<CodedEvent> events = new ArrayList<>();
        for (String line : new LineFile(file).read()) {
            String[] cells = line.split("\t", -1);
            if (cells.length == COLUMNS) {
                events.add(new CodedEvent(cells[0], cells[1], cells[2], cells[3]));
            }
        }
        return events;
    }
}
