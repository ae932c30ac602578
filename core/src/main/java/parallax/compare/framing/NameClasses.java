package parallax.compare.framing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import parallax.actor.Singular;
import parallax.text.ResourceTable;
import parallax.text.Span;
import parallax.text.WordClasses;

/// The classes of people and bodies that words of a name belong to.
final class NameClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();

    NameClasses() {
        Set<String> people =
                WordClasses.read(NameClasses.class, "name-words.tsv").words("people");
        for (List<String> row : ResourceTable.rows(NameClasses.class, "name-classes.tsv", 2)) {
            if (people.contains(row.getFirst())) {
                for (String word : row.getLast().split(" ", -1)) {
                    classes.computeIfAbsent(word, any -> new TreeSet<>()).add(row.getFirst());
                }
            }
        }
    }

    /// The words of a name, in the singular, that have a class, with their classes.
    SequencedMap<String, Set<String>> of(String name) {
        SequencedMap<String, Set<String>> found = new LinkedHashMap<>();
        if (!name.isEmpty()) {
            for (List<Word> sentence : Word.sentences(name, new Span(0, name.length()))) {
                for (Word word : sentence) {
                    String singular = Singular.of(word.form());
                    Set<String> of = word.capital() ? Set.of() : classes.getOrDefault(singular, Set.of());
                    if (!of.isEmpty()) {
                        found.put(singular, of);
                    }
                }
            }
        }
        return found;
    }
}
