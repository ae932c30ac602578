package parallax.eval.records.section;

import java.util.HashMap;
import java.util.Map;
import parallax.eval.records.side.Side;

/// The two sides of an account or comment, and which of their records were paired when they were scored.
///
/// @param pairs id of the predicted record by id of the gold record, by section
public record PairedSides(Side gold, Side predicted, Map<String, Map<String, String>> pairs) {
    public PairedSides {
        pairs = new HashMap<>(pairs);
    }

    /// Whether these two records of a section were paired.
    public boolean paired(String section, String goldId, String predictedId) {
        return predictedId.equals(pairs.getOrDefault(section, Map.of()).get(goldId));
    }
}
