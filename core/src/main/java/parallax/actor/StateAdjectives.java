package parallax.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the states of an account by the adjectives of their names: "Zemblan" is of Zembla, if the account speaks of
/// Zembla.
public final class StateAdjectives {
    private static final int SHARED = 4;
    private static final int LONGEST_ENDING = 5;
    private static final Set<String> ENDINGS = Set.of("n", "h", "e", "i", "c", "ns", "is");

    private final Map<String, String> byStem = new HashMap<>();

    /// The states among the actors of one account.
    public StateAdjectives(Collection<Actor> actors) {
        for (Actor actor : actors) {
            String name =
                    actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            if (actor.kind() == ActorKind.STATE && name.length() >= SHARED) {
                byStem.putIfAbsent(name.substring(0, Math.min(name.length(), SHARED)), actor.id());
                byStem.putIfAbsent(name, actor.id());
            }
        }
    }

    /// The id of the state that an adjective is of; absent where the account speaks of none.
    public Optional<String> state(String adjective) {
        String word = adjective.toLowerCase(Locale.ROOT);
        boolean capital = !adjective.isEmpty() && Character.isUpperCase(adjective.codePointAt(0));
        if (!capital || word.length() <= SHARED || ENDINGS.stream().noneMatch(word::endsWith)) {
            return Optional.empty();
        }
        for (int end = word.length(); end >= Math.max(SHARED, word.length() - LONGEST_ENDING); end--) {
            String state = byStem.get(word.substring(0, end));
            if (state != null) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
