package parallax.compare.framing;

import java.util.List;
import parallax.actor.Actor;

/// The words by which the sources name an actor.
///
/// @param actor under its id in the case
/// @param uses  the most frequent first
public record ActorNames(Actor actor, List<NameUse> uses) {
    public ActorNames {
        uses = List.copyOf(uses);
    }

    /// How often the actor is named at all.
    public int count() {
        return uses.stream().mapToInt(NameUse::count).sum();
    }
}
