package parallax.casefile;

import java.util.List;

/// What an import of decisions did.
///
/// @param imported decisions that are new to the case, with what became of each
/// @param present  decisions that the case had already
public record DecisionImportReport(List<ListedDecision> imported, int present) {
    public DecisionImportReport {
        imported = List.copyOf(imported);
    }

    /// Those of which neither document nor words are found here. They are kept all the same.
    public List<ListedDecision> homeless() {
        return imported.stream().filter(ListedDecision::isHomeless).toList();
    }
}
