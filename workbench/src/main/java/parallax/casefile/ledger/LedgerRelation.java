package parallax.casefile.ledger;

import java.util.List;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.RelationKind;

/// How two answers stand to each other, by which rule.
///
/// @param because the rule in a sentence
/// @param used    the words that the rule used, beginning with those of the two answers
public record LedgerRelation(
        RecordRef left, RecordRef right, RelationKind kind, String rule, String because, List<Quoted> used) {
    public LedgerRelation {
        used = List.copyOf(used);
    }
}
