package parallax.compare.board;

import java.util.LinkedHashSet;
import java.util.Set;
import parallax.compare.ledger.FoldedName;
import parallax.text.ResourceTable;

/// The words of a negotiation's name that tell it from others: `muscat` of "the second Muscat peace talks".
public final class TellingWords {
    private final Set<String> common = ResourceTable.words(TellingWords.class, "track-words.txt");

    /// In the order of the name; none where all its words are common to negotiations ("the peace talks").
    public Set<String> of(String name) {
        Set<String> telling = new LinkedHashSet<>();
        for (String word : FoldedName.of(name).split(" ", -1)) {
            if (!word.isEmpty() && !common.contains(word) && !Character.isDigit(word.charAt(0))) {
                telling.add(word);
            }
        }
        return telling;
    }
}
