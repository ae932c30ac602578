package parallax.eval.value;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The folded names of a place as a record gives them.
public record PlaceNames(Set<String> names) {
    /// Reads one name or several, as words or as objects with a `name`.
    public static PlaceNames of(JsonNode place) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode one : LooseJson.asList(place)) {
            if (LooseJson.given(one)) {
                names.add(Folding.name(LooseJson.words(one.isObject() ? one.path("name") : one)));
            }
        }
        names.remove("");
        return new PlaceNames(names);
    }

    /// Both unnamed, or the words of one name are all in a name of the other.
    public boolean same(PlaceNames other) {
        if (names.isEmpty() || other.names.isEmpty()) {
            return names.isEmpty() && other.names.isEmpty();
        }
        return names.stream().anyMatch(a -> other.names.stream().anyMatch(b -> nested(words(a), words(b))));
    }

    private static boolean nested(Set<String> a, Set<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }

    private static Set<String> words(String name) {
        return new LinkedHashSet<>(Arrays.asList(name.split(" ")));
    }
}
