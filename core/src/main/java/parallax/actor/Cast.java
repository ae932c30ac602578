package parallax.actor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who appears in an account: the actors, and every mention of them.
///
/// @param actors   by first mention
/// @param mentions in order of their spans; a mention may lie inside another ("Syria" in "Syria's army")
/// @param pronouns what third-person pronouns stand for, in order; no names, so kept apart
public record Cast(List<Actor> actors, List<Mention> mentions, List<Mention> pronouns) {
    public Cast {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        pronouns = List.copyOf(pronouns);
    }

    /// The actors by id.
    public Map<String, Actor> byId() {
        return actors.stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    }
}
