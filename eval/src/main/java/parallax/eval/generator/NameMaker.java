package parallax.eval.generator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.text.ResourceTable;

/// Joins parts to names, none twice and none in a list of names that exist.
final class NameMaker {
    private final Map<String, List<List<String>>> parts = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Draw draw;

    NameMaker(Draw draw) {
        this.draw = draw;
        for (List<String> row : ResourceTable.rows(NameMaker.class, "syllables.tsv", 3)) {
            parts.put(row.getFirst(), List.of(words(row.get(1)), words(row.get(2))));
        }
    }

    /// A new name of a sort; where all of the sort are given, one with a second ending.
    String name(String sort) {
        List<List<String>> both = parts.getOrDefault(sort, List.of());
        String name = draw.one(both.getFirst()) + draw.one(both.getLast());
        for (int tries = 0; !given.add(name); tries++) {
            name = draw.one(both.getFirst())
                    + (tries < 200 ? "" : "a" + draw.one(both.getLast()).charAt(0))
                    + draw.one(both.getLast());
        }
        return name;
    }

    /// A first part alone, such as of a quarter or a ship.
    String first(String sort) {
        return draw.one(parts.getOrDefault(sort, List.of()).getFirst());
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" ", -1));
    }
}
