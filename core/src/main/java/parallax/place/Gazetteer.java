package parallax.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Known places: built in, extended by users' files. Immutable.
public final class Gazetteer {
    private final BuiltInPlaces builtIn;
    private final Map<String, List<GazetteerEntry>> users;

    private Gazetteer(BuiltInPlaces builtIn, Map<String, List<GazetteerEntry>> users) {
        this.builtIn = builtIn;
        this.users = users;
    }

    /// The gazetteer that ships with Parallax; its origin stands in the `SOURCE.md` beside it.
    public static Gazetteer builtIn() {
        return new Gazetteer(BuiltInPlaces.load(), Map.of());
    }

    /// This gazetteer and the places of a file (format: `docs/places-format.md`), which win over it.
    ///
    /// @throws IOException naming the file, line and reason where it cannot be read
    public Gazetteer with(Path file) throws IOException {
        Map<String, List<GazetteerEntry>> extended = new HashMap<>(users);
        for (PlacesFile.Row row : PlacesFile.read(file)) {
            row.names()
                    .forEach(name -> extended.merge(PlaceKey.of(name), List.of(row.entry()), Gazetteer::newestFirst));
        }
        return new Gazetteer(builtIn, Map.copyOf(extended));
    }

    private static List<GazetteerEntry> newestFirst(List<GazetteerEntry> before, List<GazetteerEntry> added) {
        List<GazetteerEntry> both = new ArrayList<>(added);
        both.addAll(before);
        return List.copyOf(both);
    }

    /// The places that these words name, whatever their accents, case and hyphens: users' alone where they name it,
    /// else the built-in ones with most people first.
    public List<GazetteerEntry> named(String words) {
        String key = PlaceKey.of(words);
        List<GazetteerEntry> own = users.get(key);
        return own != null ? own : builtIn.find(key);
    }
}
