package parallax.casefile;

import java.util.List;
import java.util.Map;
import parallax.casefile.decision.Applied.Found;
import parallax.casefile.decision.Entry;

/// What came of a decision.
///
/// @param entry     as it was kept
/// @param documents whose records were written anew, sorted
/// @param found     by document, whether that to which the decision is tied was found; empty for undoings and families
public record DecisionResult(Entry entry, List<String> documents, Map<String, Found> found) {
    public DecisionResult {
        documents = List.copyOf(documents);
        found = Map.copyOf(found);
    }
}
