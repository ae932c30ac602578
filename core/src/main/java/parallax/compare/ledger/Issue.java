package parallax.compare.ledger;

import java.util.List;

/// One question on which accounts can be held side by side.
///
/// @param id        stable as long as its first answer is: slot and first record
/// @param story     id of the story
/// @param question  in words
/// @param answers   in order of their records
/// @param relations between answers of different origin, in order of both records
/// @param origins   which answers come from one origin: a partition of the answers' records, in order
/// @param silences  in order of the accounts
public record Issue(
        String id,
        String story,
        Slot slot,
        String question,
        List<Answer> answers,
        List<Relation> relations,
        List<List<RecordRef>> origins,
        List<Silence> silences) {
    public Issue {
        answers = List.copyOf(answers);
        relations = List.copyOf(relations);
        origins = origins.stream().map(List::copyOf).toList();
        silences = List.copyOf(silences);
    }

    /// Whether two holders clash.
    public boolean isDispute() {
        return relations.stream().anyMatch(relation -> relation.kind().isDispute());
    }
}
