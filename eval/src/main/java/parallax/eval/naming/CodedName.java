package parallax.eval.naming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import parallax.eval.lines.LineFile;

/// Words of an article that NewsWCL50 codes as naming somebody or something.
///
/// @param code whom or what, such as `USA\Trump`
public record CodedName(String id, String code, String words) {
    private static final int COLUMNS = 11;
    private static final int TYPE = 1;
    private static final int CODE = 2;
    private static final int WORDS = 3;
    private static final int EVENT = 5;

    /// The names by event, in the order of the file. Properties are left out: they name a trait of somebody, not whom.
    ///
    /// @throws IOException naming the file where it is absent, and the line that has other columns
    public static SequencedMap<String, List<CodedName>> read(Path path) throws IOException {
        LineFile file = new LineFile(path);
        SequencedMap<String, List<CodedName>> events = new TreeMap<>();
        List<String> lines = file.read();
        for (int at = 1; at < lines.size(); at++) {
            String[] cells = lines.get(at).split("\t", -1);
            if (cells.length != COLUMNS) {
                throw file.wrong(at, cells.length + " columns instead of " + COLUMNS);
            }
            if (!cells[TYPE].equals("PROPERTY")) {
                events.computeIfAbsent(cells[EVENT], event -> new ArrayList<>())
                        .add(new CodedName(cells[0], cells[CODE], cells[WORDS]));
            }
        }
        return events;
    }
}
