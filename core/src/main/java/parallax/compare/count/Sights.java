package parallax.compare.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which figures of a story are held against each other: those that count the same unit; where these are many, for
/// each the [#MOST] with which it has most rare words in common.
final class Sights {
    /// So many of one unit are all held against each other.
    static final int FEW = 200;

    static final int MOST = 150;

    /// A word that stands by more figures of a unit than these tells too little to look for others by it.
    private static final int COMMON = 300;

    private final List<Tally> tallies;
    private final StoryTerms terms;
    private final int few;

    Sights(List<Tally> tallies, StoryTerms terms) {
        this(tallies, terms, FEW);
    }

    Sights(List<Tally> tallies, StoryTerms terms, int few) {
        this.tallies = tallies;
        this.terms = terms;
        this.few = few;
    }

    /// Two by their places in the list, `one < other`.
    record Sight(int one, int other) {}

    /// Each pair once, in order.
    List<Sight> all() {
        Map<String, List<Integer>> units = new LinkedHashMap<>();
        for (int at = 0; at < tallies.size(); at++) {
            units.computeIfAbsent(tallies.get(at).unit(), unit -> new ArrayList<>())
                    .add(at);
        }
        TreeSet<Sight> sights =
                new TreeSet<>(Comparator.comparingInt(Sight::one).thenComparingInt(Sight::other));
        for (List<Integer> unit : units.values()) {
            if (unit.size() <= few) {
                addAll(sights, unit);
            } else {
                addLikely(sights, unit);
            }
        }
        return List.copyOf(sights);
    }

    private static void addAll(TreeSet<Sight> sights, List<Integer> unit) {
        for (int i = 0; i < unit.size(); i++) {
            for (int j = i + 1; j < unit.size(); j++) {
                sights.add(new Sight(unit.get(i), unit.get(j)));
            }
        }
    }

    private void addLikely(TreeSet<Sight> sights, List<Integer> unit) {
        Map<String, List<Integer>> holding = new HashMap<>();
        for (int at : unit) {
            keys(tallies.get(at))
                    .keySet()
                    .forEach(key -> holding.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(at));
        }
        for (int at : unit) {
            Map<Integer, Double> promises = new HashMap<>();
            keys(tallies.get(at)).forEach((key, weight) -> {
                List<Integer> others = holding.getOrDefault(key, List.of());
                if (others.size() <= COMMON) {
                    others.forEach(other -> promises.merge(other, weight, Double::sum));
                }
            });
            promises.remove(at);
            promises.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST)
                    .forEach(
                            other -> sights.add(new Sight(Math.min(at, other.getKey()), Math.max(at, other.getKey()))));
        }
    }

    /// The words, names and number of a figure, and how telling they are.
    private Map<String, Double> keys(Tally tally) {
        Map<String, Double> keys = new HashMap<>();
        tally.words().forEach((word, weight) -> keys.put(word, weight * terms.rarity(word)));
        tally.names().forEach(name -> keys.merge(name, terms.rarity(name), Double::sum));
        keys.put("=" + tally.number().stripTrailingZeros().toPlainString(), 1.0);
        return keys;
    }
}
