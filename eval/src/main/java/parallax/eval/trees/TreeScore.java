package parallax.eval.trees;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import parallax.eval.tally.Hits;
import parallax.eval.tally.Rounding;

/// Scores of a file of trees: F1 in per cent with two decimals, 0 where nothing could be counted.
///
/// @param figures   `words`, `UPOS`, `XPOS`, `lemma`, `UAS`, `LAS`, the last two without punctuation, `sentences`
/// @param relations F1 of each relation, the most frequent in the gold first
public record TreeScore(SequencedMap<String, Double> figures, SequencedMap<String, Double> relations) {
    static TreeScore of(Map<String, Hits> figures, Map<String, Hits> relations) {
        List<Map.Entry<String, Hits>> frequent = new ArrayList<>(relations.entrySet());
        frequent.sort((one, other) ->
                Integer.compare(other.getValue().gold(), one.getValue().gold()));
        return new TreeScore(rounded(List.copyOf(figures.entrySet())), rounded(frequent));
    }

    /// One of the figures.
    ///
    /// @throws IllegalArgumentException where there is none of that name
    public double figure(String name) {
        Double figure = ((Map<String, Double>) figures).get(name);
        if (figure == null) {
            throw new IllegalArgumentException("no figure '" + name + "'");
        }
        return figure;
    }

    /// The two lines that the independent scorer prints.
    public String text() {
        return line(figures) + "\n" + line(relations) + "\n";
    }

    private static SequencedMap<String, Double> rounded(List<Map.Entry<String, Hits>> hits) {
        SequencedMap<String, Double> rounded = new LinkedHashMap<>();
        hits.forEach(entry -> rounded.put(entry.getKey(), f1(entry.getValue())));
        return rounded;
    }

    private static double f1(Hits hits) {
        int of = hits.gold() + hits.predicted();
        return of == 0 ? 0 : Rounding.of(200.0 * hits.right() / of, 2);
    }

    private static String line(Map<String, Double> figures) {
        List<String> cells = new ArrayList<>();
        figures.forEach((name, figure) -> cells.add("'" + name + "': " + figure));
        return "{" + String.join(", ", cells) + "}";
    }
}
