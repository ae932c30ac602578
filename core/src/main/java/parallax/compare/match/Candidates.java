package parallax.compare.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which pairs of mentions are worth a look: those that share a stem, or a type and somebody who takes part.
final class Candidates {
    /// So many mentions with the same key a mention is held against; those nearest in the list.
    private static final int FEW = 64;

    private Candidates() {}

    /// Two mentions by their places, `one < other`.
    record Pair(int one, int other) {}

    /// In order of discovery, each once.
    static Set<Pair> of(List<Clue> clues) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int at = 0; at < clues.size(); at++) {
            for (String key : keys(clues.get(at))) {
                List<Integer> before = byKey.computeIfAbsent(key, missing -> new ArrayList<>());
                for (int earlier : before.subList(Math.max(0, before.size() - FEW), before.size())) {
                    pairs.add(new Pair(earlier, at));
                }
                before.add(at);
            }
        }
        return pairs;
    }

    private static Set<String> keys(Clue clue) {
        Set<String> keys = new HashSet<>();
        keys.add(clue.stem());
        for (String participant : clue.mention().participants()) {
            keys.add(clue.mention().type() + " " + participant);
        }
        return keys;
    }
}
