package parallax.compare.ledger;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Foremost;
import parallax.text.WordClasses;

/// Whose "the army" and "the rebels" are in a story: the state's, or the armed group's, that its accounts name
/// above all others. Where two are named about as often it is left open.
final class Sides {
    private static final WordClasses CLASSES = WordClasses.read(Sides.class, "side-words.tsv");

    private final Map<String, String> ids;
    private final Map<String, Actor> actors;
    /// By case-wide id: the accounts that hold the actor.
    private final Map<String, Set<String>> accounts = new HashMap<>();
    /// By account and case-wide id.
    private final Map<String, Map<String, Integer>> namings = new HashMap<>();
    private final Map<String, Integer> named;

    /// @param ids   case-wide ids by keys of accounts' actors
    /// @param named how often an account names each of its actors, by key
    Sides(Map<String, String> ids, Map<String, Actor> actors, Map<String, Integer> named) {
        this.ids = ids;
        this.actors = actors;
        this.named = named;
        ids.forEach((key, id) -> {
            String account = key.substring(0, key.indexOf('\n'));
            accounts.computeIfAbsent(id, any -> new TreeSet<>()).add(account);
            namings.computeIfAbsent(account, any -> new HashMap<>())
                    .merge(id, named.getOrDefault(key, 0), Integer::sum);
        });
    }

    void addTo(Map<String, String> bodies) {
        String state = foremost(bodies, ActorKind.STATE);
        String group = foremost(bodies, ActorKind.ARMED_GROUP);
        new TreeMap<>(actors).forEach((id, actor) -> {
            if (state != null && !id.equals(state) && isWord(actor, "government") && !isKept(id, state, bodies)) {
                bodies.put(id, state);
            }
            if (group != null && !id.equals(group) && isWord(actor, "insurgents")) {
                bodies.putIfAbsent(id, group);
            }
        });
    }

    /// Whether an account that tells another body names it more often than this one.
    private boolean isKept(String id, String state, Map<String, String> bodies) {
        String body = bodies.get(id);
        return body != null
                && accounts.getOrDefault(id, Set.of()).stream()
                        .anyMatch(account -> namings(account, body) > namings(account, state));
    }

    private int namings(String account, String id) {
        return namings.getOrDefault(account, Map.of()).getOrDefault(id, 0);
    }

    /// The listed or proper name of a kind that is named most, with what belongs to it, if clearly; else absent.
    private @Nullable String foremost(Map<String, String> bodies, ActorKind kind) {
        Map<String, Integer> counts = new TreeMap<>();
        named.forEach((key, count) -> {
            String id = ids.get(key);
            Actor actor = id == null ? null : actors.get(id);
            if (id != null && actor != null && actor.kind() == kind && isName(actor) && bodies.get(id) == null) {
                counts.merge(id, count, Integer::sum);
            }
        });
        String most = Foremost.clear(counts);
        return most != null && counts.getOrDefault(most, 0) > 1 ? most : null;
    }

    private boolean isName(Actor actor) {
        return actor.listed() || Character.isUpperCase(actor.name().codePointAt(0)) && !isWord(actor, "government");
    }

    /// Whether an unlisted actor's name is made of words of a class alone.
    private boolean isWord(Actor actor, String wordClass) {
        if (actor.listed() || actor.kind() == ActorKind.PERSON) {
            return false;
        }
        boolean some = false;
        for (String word : actor.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            boolean told = CLASSES.is(wordClass, word);
            if (!told && !CLASSES.is("beside", word)) {
                return false;
            }
            some |= told;
        }
        return some;
    }
}
