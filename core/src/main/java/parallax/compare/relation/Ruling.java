package parallax.compare.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Evidence;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.RelationKind;

/// What a rule says of two answers.
///
/// @param name    of the rule, such as `happened-and-denied`
/// @param because the rule in a sentence
record Ruling(RelationKind kind, String name, String because) {
    /// The relation of two answers, with their words as evidence.
    Optional<Relation> on(Answer left, Answer right) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(left.ref().account(), left.span()));
        evidence.add(new Evidence(right.ref().account(), right.span()));
        return Optional.of(new Relation(left.ref(), right.ref(), kind, name, because, evidence));
    }

    /// Whether one voice of one account gave both answers: it is not held against itself.
    static boolean isOneVoice(Answer left, Answer right) {
        return left.ref().account().equals(right.ref().account())
                && left.holder().name().equals(right.holder().name());
    }
}
