package parallax.compare.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How telling the words around a story's figures are: rare ones more than those of all. Immutable.
final class StoryTerms {
    private final Map<String, Integer> holding = new HashMap<>();
    private final int all;

    /// @param tallies all of the story
    StoryTerms(Collection<Tally> tallies) {
        all = tallies.size();
        for (Tally tally : tallies) {
            Set<String> terms = new HashSet<>(tally.words().keySet());
            terms.addAll(tally.names());
            terms.forEach(term -> holding.merge(term, 1, Integer::sum));
        }
    }

    /// From 0 for a term of all figures of the story to 1.
    double rarity(String term) {
        int n = holding.getOrDefault(term, 1);
        return all < 2 ? 1 : Math.log((double) (all + 1) / n) / Math.log(all + 1);
    }

    /// How rare those are that two sets share, in all.
    double shared(Set<String> left, Set<String> right) {
        double shared = 0;
        for (String term : left) {
            if (right.contains(term)) {
                shared += rarity(term);
            }
        }
        return shared;
    }

    /// The length of words as a vector.
    double length(Map<String, Double> words) {
        double sum = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            double weight = word.getValue() * rarity(word.getKey());
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    /// The inner product of two vectors of words.
    double product(Map<String, Double> left, Map<String, Double> right) {
        if (left.size() > right.size()) {
            return product(right, left);
        }
        double shared = 0;
        for (Map.Entry<String, Double> word : left.entrySet()) {
            Double other = right.get(word.getKey());
            if (other != null) {
                double rarity = rarity(word.getKey());
                shared += word.getValue() * other * rarity * rarity;
            }
        }
        return shared;
    }
}
