package parallax.compare.story;

import java.util.List;
import parallax.text.ResourceTable;

/// Cuts the commonest endings of English words: enough to count "shooting", "shoots" and "shoot" as one. A crude cut is
/// the right one here: no form is shown, and unknown words and names must be cut alike in all texts.
final class Stems {
    private static final int SHORTEST = 3;

    /// Ending and what takes its place; the first that fits is cut.
    private final List<List<String>> endings = ResourceTable.rows(Stems.class, "endings.tsv", 2);

    /// Of a word in lower case.
    String of(String word) {
        for (List<String> ending : endings) {
            int stem = word.length() - ending.getFirst().length();
            if (stem >= SHORTEST && word.endsWith(ending.getFirst())) {
                return word.substring(0, stem) + ending.getLast();
            }
        }
        return word;
    }
}
