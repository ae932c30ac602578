package parallax.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The places of users' files by the keys of their names. Immutable.
final class UserPlaces {
    static final UserPlaces NONE = new UserPlaces(Map.of(), Map.of(), Map.of());

    private final Map<String, List<GazetteerEntry>> byKey;
    private final Map<String, List<GazetteerEntry>> byTolerantKey;
    private final Map<String, Integer> longest;

    private UserPlaces(
            Map<String, List<GazetteerEntry>> byKey,
            Map<String, List<GazetteerEntry>> byTolerantKey,
            Map<String, Integer> longest) {
        this.byKey = byKey;
        this.byTolerantKey = byTolerantKey;
        this.longest = longest;
    }

    /// These and those of one more file, which stand before them.
    UserPlaces with(List<PlacesFile.Row> rows, PlaceSpelling spelling) {
        Map<String, Map<String, GazetteerEntry>> keys = new HashMap<>();
        Map<String, Map<String, GazetteerEntry>> tolerantKeys = new HashMap<>();
        Map<String, Integer> lengths = new HashMap<>(longest);
        for (PlacesFile.Row row : rows) {
            for (int i = 0; i < row.names().size(); i++) {
                String key = PlaceKey.of(row.names().get(i));
                add(keys, key, row.entry().as(i == 0 ? NameForm.MAIN : NameForm.ALTERNATE));
                add(tolerantKeys, spelling.tolerant(key), row.entry().as(NameForm.TOLERANT));
                String[] words = key.split(" ", -1);
                lengths.merge(words[0], words.length, Math::max);
            }
        }
        return new UserPlaces(before(keys, byKey), before(tolerantKeys, byTolerantKey), lengths);
    }

    /// One place an id: a name that a row gives twice counts once.
    private static void add(Map<String, Map<String, GazetteerEntry>> map, String key, GazetteerEntry entry) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, _ -> new LinkedHashMap<>(2)).putIfAbsent(entry.id(), entry);
        }
    }

    private static Map<String, List<GazetteerEntry>> before(
            Map<String, Map<String, GazetteerEntry>> added, Map<String, List<GazetteerEntry>> known) {
        Map<String, List<GazetteerEntry>> all = new HashMap<>(known);
        added.forEach(
                (key, entries) -> all.merge(key, List.copyOf(entries.values()), (old, fresh) -> joined(fresh, old)));
        return all;
    }

    private static List<GazetteerEntry> joined(List<GazetteerEntry> first, List<GazetteerEntry> then) {
        List<GazetteerEntry> both = new ArrayList<>(first);
        both.addAll(then);
        return List.copyOf(both);
    }

    /// The places of a key, in the order of their rows; those of the file given last stand first.
    List<GazetteerEntry> named(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /// The places of a tolerant key, likewise.
    List<GazetteerEntry> spelled(String tolerantKey) {
        return byTolerantKey.getOrDefault(tolerantKey, List.of());
    }

    /// How many words the longest name has that begins with this one; 0 where none does.
    int longest(String firstWord) {
        return longest.getOrDefault(firstWord, 0);
    }
}
