package parallax.compare.match;

import java.util.List;
import java.util.Locale;
import parallax.text.ResourceTable;

/// What a word shares with those derived from it: "attack", "attacks", "attackers", "attacked".
final class Stem {
    private static final int SHORTEST = 4;

    /// Longer endings first.
    private static final List<String> ENDINGS = ResourceTable.lines(Stem.class, "endings.txt");

    private Stem() {}

    /// Endings are cut twice, as long as four letters remain.
    static String of(String word) {
        return cut(cut(word.toLowerCase(Locale.ROOT)));
    }

    private static String cut(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
