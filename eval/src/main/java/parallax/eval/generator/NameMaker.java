package parallax.eval.generator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.text.ResourceTable;

/// Joins parts to names, none twice.
final class NameMaker {
    private static final int TRIES = 60;

    private final Map<String, List<List<String>>> parts = new HashMap<>();
    private final Map<String, Deque<String>> turns = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Draw draw;

    NameMaker(Draw draw) {
        this.draw = draw;
        for (List<String> row : ResourceTable.rows(NameMaker.class, "syllables.tsv", 3)) {
            parts.put(row.getFirst(), List.of(words(row.get(1)), words(row.get(2))));
        }
    }

    /// A new name of a sort, as unlike those before as can be: first parts go round. Where all of the sort are given,
    /// one with two endings.
    String name(String sort) {
        List<List<String>> both = parts.getOrDefault(sort, List.of());
        Deque<String> turn = turns.computeIfAbsent(sort, _ -> new ArrayDeque<>());
        if (turn.isEmpty()) {
            turn.addAll(draw.shuffled(both.getFirst()));
        }
        String first = turn.remove();
        String name = first + draw.one(both.getLast());
        for (int tries = 0; !given.add(name); tries++) {
            name = first + (tries < TRIES ? "" : draw.one(both.getLast()) + "n") + draw.one(both.getLast());
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
