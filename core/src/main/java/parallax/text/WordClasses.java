package parallax.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words by class, from a table with the columns class and words (parted by single blanks). A class may go over many
/// rows, a word stand in many classes. Immutable.
public final class WordClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses() {}

    /// Reads a resource beside a class; fails as `ResourceTable` does.
    public static WordClasses read(Class<?> beside, String file) {
        WordClasses read = new WordClasses();
        for (List<String> row : ResourceTable.rows(beside, file, 2)) {
            read.classes
                    .computeIfAbsent(row.getFirst(), name -> new HashSet<>())
                    .addAll(List.of(row.getLast().split(" ", -1)));
        }
        return read;
    }

    /// Whether the class holds the word, letter by letter; false too where there is no such class.
    public boolean is(String wordClass, String word) {
        return words(wordClass).contains(word);
    }

    /// The words of a class in no particular order; none where there is no such class.
    public Set<String> words(String wordClass) {
        return classes.getOrDefault(wordClass, Set.of());
    }
}
