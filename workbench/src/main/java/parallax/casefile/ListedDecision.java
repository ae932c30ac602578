package parallax.casefile;

import java.util.Map;
import parallax.casefile.decision.Applied.Found;
import parallax.casefile.decision.Entry;

/// A decision as the case lists it.
///
/// @param undone whether it no longer holds
/// @param found  by document, what became of it; empty where it has no effect on records
/// @param status in one word: `holds`, `moved`, `kept`, `homeless`, `undone`, or `waiting` for the next run to apply it
public record ListedDecision(Entry entry, boolean undone, Map<String, Found> found, String status) {
    public ListedDecision {
        found = Map.copyOf(found);
    }

    public boolean isHomeless() {
        return status.equals("homeless");
    }
}
