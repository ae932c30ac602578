package parallax.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The actors of one account as they come up, with how recently each was mentioned.
final class Identities {
    private static final int MEMORY = 500;

    private final SequencedMap<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<String> history = new ArrayList<>();

    Actor add(Actor actor) {
        actors.putIfAbsent(actor.id(), actor);
        return actors.get(actor.id());
    }

    /// A new actor that no registry holds; its id comes from its name and is made unique.
    Actor invent(String name, ActorKind kind, @Nullable String parent) {
        String slug = slug(name);
        String id = slug;
        while (actors.containsKey(id)) {
            id = slug + '-' + versions.merge(slug, 1, Integer::sum);
        }
        return add(new Actor(id, name, kind, parent, false));
    }

    void mention(Actor actor) {
        history.add(actor.id());
    }

    /// The last mentioned actor for which this holds, among the mentions that a reader still has in mind.
    Optional<Actor> last(Predicate<Actor> wanted) {
        return history.subList(Math.max(0, history.size() - MEMORY), history.size()).reversed().stream()
                .map(actors::get)
                .filter(wanted)
                .findFirst();
    }

    /// The actors that were mentioned, by first mention.
    List<Actor> mentioned() {
        return history.stream().distinct().map(actors::get).toList();
    }

    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        slug.appendCodePoint(c);
                    } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                        slug.append('-');
                    }
                });
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "actor" : slug.toString();
    }
}
