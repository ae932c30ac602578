package parallax.compare.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;
import parallax.text.Span;

/// By what people were killed or hurt: an air raid is no rocket attack. Immutable.
public final class Means {
    private final Map<String, String> means = new HashMap<>();

    public Means() {
        for (List<String> row : ResourceTable.rows(Means.class, "means.tsv", 2)) {
            for (String word : row.get(1).split(" ", -1)) {
                means.put(word, row.getFirst());
            }
        }
    }

    /// Whether the sentences of both figures name means, and none in common.
    public boolean isOther(Tally left, Tally right) {
        Set<String> mine = of(left);
        Set<String> other = of(right);
        return !mine.isEmpty() && !other.isEmpty() && mine.stream().noneMatch(other::contains);
    }

    private Set<String> of(Tally tally) {
        Span sentence = tally.sentence();
        Lexemes lexemes = Lexemes.of(tally.compared().account().document().text(), sentence.start(), sentence.end());
        Set<String> found = new HashSet<>();
        for (int at = 0; at < lexemes.size(); at++) {
            String one = means.get(lexemes.low(at));
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }
}
