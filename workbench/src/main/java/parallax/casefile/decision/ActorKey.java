package parallax.casefile.decision;

import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.compare.ledger.FoldedName;

/// By what an actor is the same in several accounts: the id that a list gives it, else its name, people apart from all
/// others.
public record ActorKey(String key) {
    public static ActorKey of(Actor actor) {
        if (actor.listed()) {
            return new ActorKey("=" + actor.id());
        }
        String folded = FoldedName.of(actor.name());
        return new ActorKey(
                (actor.kind() == ActorKind.PERSON ? "person " : "body ") + (folded.isEmpty() ? actor.name() : folded));
    }
}
