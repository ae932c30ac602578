package parallax.eval.records.side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import parallax.eval.value.Folding;
import parallax.eval.value.LooseJson;
import parallax.eval.value.TrackNames;
import tools.jackson.databind.JsonNode;

/// The names of the tracks that one side lists, by folded id and name.
public final class Tracks {
    private final Map<String, Set<String>> namesByKey = new HashMap<>();

    static Tracks of(List<JsonNode> listed) {
        Tracks tracks = new Tracks();
        listed.forEach(tracks::add);
        return tracks;
    }

    private void add(JsonNode track) {
        List<String> keys = new ArrayList<>();
        for (String key : List.of("id", "name")) {
            keys.add(Objects.requireNonNullElse(LooseJson.firstGiven(track, key), ""));
        }
        Set<String> names = new LinkedHashSet<>(keys);
        names.addAll(more(track.path("aliases")));
        names.addAll(more(track.path("names")));
        names.remove("");
        for (String key : keys) {
            if (!key.isEmpty()) {
                namesByKey
                        .computeIfAbsent(Folding.fold(key), folded -> new LinkedHashSet<>())
                        .addAll(names);
            }
        }
    }

    /// The names of the track that a record's field names; none where it names none.
    public TrackNames of(JsonNode field) {
        String given = field.isObject() ? LooseJson.firstGiven(field, "id", "name") : LooseJson.words(field);
        Set<String> names = new LinkedHashSet<>();
        if (given != null && !given.isEmpty()) {
            names.add(given);
            names.addAll(namesByKey.getOrDefault(Folding.fold(given), Set.of()));
        }
        return new TrackNames(names);
    }

    private static Set<String> more(JsonNode names) {
        Set<String> more = new LinkedHashSet<>();
        if (names.isArray()) {
            for (JsonNode name : names) {
                String words = name.isObject() ? LooseJson.firstGiven(name, "name", "quote") : LooseJson.words(name);
                more.add(words == null ? "" : words);
            }
        }
        return more;
    }
}
