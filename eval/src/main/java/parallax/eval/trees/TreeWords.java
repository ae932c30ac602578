package parallax.eval.trees;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All words of a CoNLL-U file.
///
/// @param words     in order
/// @param sentences characters before each sentence, white space left out
public record TreeWords(List<TreeWord> words, Set<Integer> sentences) {
    public TreeWords {
        words = List.copyOf(words);
        sentences = Set.copyOf(sentences);
    }

    /// Reads a file.
    ///
    /// @throws IOException naming the file where it is absent, and the line that cannot be read
    public static TreeWords read(Path file) throws IOException {
        return TreeWordReader.read(file);
    }

    Map<TreeWord.Place, TreeWord> byPlace() {
        Map<TreeWord.Place, TreeWord> found = new HashMap<>();
        words.forEach(word -> found.put(word.place(), word));
        return found;
    }

    /// Where a word's head stands; null for the root.
    TreeWord.@Nullable Place head(TreeWord word) {
        return word.head() < 0 ? null : words.get(word.head()).place();
    }

    int withoutPunctuation() {
        return (int) words.stream().filter(word -> !word.isPunctuation()).count();
    }
}
