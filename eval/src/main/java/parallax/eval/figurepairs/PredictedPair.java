package parallax.eval.figurepairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.eval.lines.LineFile;

/// What was predicted for a pair.
///
/// @param left  id of the figure read at the left one's words; `-` where none was read
/// @param right the same of the right one
/// @param rule  the rule that gave the relation; `-` where the figures stand in no issue together
public record PredictedPair(String id, String left, String right, PairLabel label, String rule) {
    static final String NONE = "-";

    /// Whether both figures were read.
    public boolean isFound() {
        return !left.equals(NONE) && !right.equals(NONE);
    }

    /// Its line in a file of predictions: five cells parted by tabs.
    public String line() {
        return String.join("\t", id, left, right, label.label(), rule);
    }

    /// Reads a file of predictions.
    ///
    /// @throws IOException naming the file where it is absent, and the line that is no prediction
    public static List<PredictedPair> read(Path path) throws IOException {
        LineFile file = new LineFile(path);
        List<String> lines = file.read();
        List<PredictedPair> pairs = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String[] cells = lines.get(at).split("\t", -1);
            if (cells.length != 5) {
                throw file.wrong(at, "not five cells");
            }
            try {
                pairs.add(new PredictedPair(cells[0], cells[1], cells[2], PairLabel.of(cells[3]), cells[4]));
            } catch (IllegalArgumentException e) {
                throw file.wrong(at, String.valueOf(e.getMessage()));
            }
        }
        return pairs;
    }
}
