package parallax.compare.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Evidence;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.StoryAccounts;
import parallax.event.Event;
import parallax.statement.Told;

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

    /// The event that a record is; absent for a record of another kind.
    static @Nullable Event event(StoryAccounts story, RecordRef ref) {
        for (Told<Event> told : story.account(ref.account()).account().events()) {
            if (told.record().id().equals(ref.record())) {
                return told.record();
            }
        }
        return null;
    }
}
