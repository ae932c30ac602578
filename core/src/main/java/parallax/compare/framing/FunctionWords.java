package parallax.compare.framing;

import java.util.HashSet;
import java.util.Set;
import parallax.text.ResourceTable;

/// Words that hold sentences together and tell nothing of their own.
final class FunctionWords {
    private final Set<String> words = new HashSet<>();

    FunctionWords() {
        ResourceTable.rows(FunctionWords.class, "function-words.tsv", 2)
                .forEach(row -> words.addAll(Set.of(row.getLast().split(" ", -1))));
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
