package parallax.compare.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.text.ResourceTable;

/// How much it says that two texts share a word: the logarithm of how few texts of news have it (inverse document
/// frequency), by stem.
public final class WordWeights {
    /// Words from this weight on tell what a text is about.
    public static final float TELLING = 1.3f;

    private final Map<String, Float> weights = new HashMap<>();
    private final float rare;

    private WordWeights() {
        float top = 0;
        for (List<String> row : ResourceTable.rows(WordWeights.class, "word-weights.tsv", 2)) {
            float weight = Float.parseFloat(row.getFirst());
            top = Math.max(top, weight);
            for (String word : row.getLast().split(" ", -1)) {
                weights.put(word, weight);
            }
        }
        this.rare = top + 0.5f;
    }

    /// The list that ships with Parallax.
    public static WordWeights builtIn() {
        return BuiltIn.WEIGHTS;
    }

    private static final class BuiltIn {
        private static final WordWeights WEIGHTS = new WordWeights();
    }

    /// From 0 for a word of every text; a word that the list does not have weighs more than any it has.
    float of(String stem) {
        return weights.getOrDefault(stem, rare);
    }
}
