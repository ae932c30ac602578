package parallax.compare.ledger;

import java.util.List;

/// How two answers to one issue stand to each other, by which rule, on which words: so that a sceptic can check it.
///
/// @param left     comes before right in the order of [RecordRef]
/// @param rule     name of the rule, such as `exact-counts-differ`
/// @param because  the rule in a sentence for the reader
/// @param evidence the words of both sides that the rule used, beginning with those of the two answers
public record Relation(
        RecordRef left, RecordRef right, RelationKind kind, String rule, String because, List<Evidence> evidence) {
    public Relation {
        evidence = List.copyOf(evidence);
    }
}
