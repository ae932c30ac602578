package parallax.casefile.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Silence;
import parallax.compare.ledger.Slot;

/// One question on which accounts can be held side by side.
///
/// @param id        unique within its story
/// @param answers   in order of their records
/// @param relations between answers of different origin
/// @param silences  accounts that cover the story and do not mention this
public record LedgerIssue(
        String id,
        String story,
        Slot slot,
        String question,
        List<LedgerAnswer> answers,
        List<LedgerRelation> relations,
        List<Silence> silences) {
    public LedgerIssue {
        answers = List.copyOf(answers);
        relations = List.copyOf(relations);
        silences = List.copyOf(silences);
    }

    /// Whether two holders clash.
    public boolean isDispute() {
        return relations.stream().anyMatch(relation -> relation.kind().isDispute());
    }

    /// How many origins stand behind its answers.
    public int origins() {
        return byOrigin().size();
    }

    /// The records that answer, those of one origin together.
    public List<List<RecordRef>> byOrigin() {
        SortedMap<Integer, List<RecordRef>> groups = new TreeMap<>();
        answers.forEach(answer ->
                groups.computeIfAbsent(answer.origin(), _ -> new ArrayList<>()).add(answer.ref()));
        return List.copyOf(groups.values());
    }
}
