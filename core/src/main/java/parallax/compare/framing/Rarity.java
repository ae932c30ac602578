package parallax.compare.framing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How rare each feature is among the groups at the start: what few have tells more.
final class Rarity {
    private final Map<String, Integer> groups = new HashMap<>();
    private final int all;

    Rarity(Collection<NameGroup> groups) {
        this.all = groups.size();
        for (NameGroup group : groups) {
            group.features().keySet().forEach(feature -> this.groups.merge(feature, 1, Integer::sum));
        }
    }

    WordVector vector(NameGroup group) {
        SortedMap<String, Double> weights = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> feature : group.features().entrySet()) {
            double count = feature.getValue();
            double rare = Math.log1p((double) all / groups.getOrDefault(feature.getKey(), 1));
            double weight = (count >= 1 ? 1 + Math.log(count) : count) * rare;
            weights.put(feature.getKey(), weight);
            squares += weight * weight;
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        weights.replaceAll((feature, weight) -> weight / length);
        return new WordVector(weights);
    }
}
