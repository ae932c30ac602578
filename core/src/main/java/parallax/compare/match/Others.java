package parallax.compare.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which other mentions of a story a mention is held against: all of a story that is not large; of a large one those
/// close by that share its stem, or a type and somebody who takes part, and a sample from all over the story. So what
/// is looked at grows with the mentions, not with their pairs.
final class Others {
    /// In a story of so many mentions each is held against all.
    static final int ALL = 1000;

    /// Of each kind so many at most.
    private static final int EACH = 250;

    private final int mentions;
    private final List<List<int[]>> sharing;

    private Others(int mentions, List<List<int[]>> sharing) {
        this.mentions = mentions;
        this.sharing = sharing;
    }

    static Others of(List<Clue> clues) {
        List<List<int[]>> sharing = new ArrayList<>();
        if (clues.size() > ALL) {
            Map<String, List<Integer>> holders = new HashMap<>();
            for (int at = 0; at < clues.size(); at++) {
                for (String key : keys(clues.get(at))) {
                    holders.computeIfAbsent(key, missing -> new ArrayList<>()).add(at);
                }
            }
            Map<String, int[]> places = new HashMap<>();
            holders.forEach((key, list) ->
                    places.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
            for (Clue clue : clues) {
                sharing.add(keys(clue).stream().map(places::get).toList());
            }
        }
        return new Others(clues.size(), sharing);
    }

    private static List<String> keys(Clue clue) {
        List<String> keys = new ArrayList<>();
        keys.add(clue.stem());
        if (!clue.type().isEmpty()) {
            clue.participants().stream().sorted().forEach(participant -> keys.add(clue.type() + "\n" + participant));
        }
        return keys;
    }

    /// The places of the others, ascending.
    int[] of(int mention) {
        BitSet others = new BitSet(mentions);
        if (mentions <= ALL) {
            others.set(0, mentions);
        } else {
            for (int[] places : sharing.get(mention)) {
                int found = Arrays.binarySearch(places, mention);
                int from = Math.clamp(found - EACH / 2, 0, Math.max(0, places.length - EACH));
                for (int at = from; at < Math.min(places.length, from + EACH); at++) {
                    others.set(places[at]);
                }
            }
            for (int at = 0; at < EACH; at++) {
                others.set((int) ((long) at * mentions / EACH));
            }
        }
        others.clear(mention);
        return others.stream().toArray();
    }
}
