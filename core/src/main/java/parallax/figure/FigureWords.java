package parallax.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.quantity.PhraseTable;
import parallax.quantity.Qualifier;
import parallax.text.ResourceTable;

/// The words that figures are read by, from the resources of this package.
final class FigureWords {
    private final PhraseTable suffixes = PhraseTable.read(Qualifier.class, "suffixes.tsv", 2);
    private final PhraseTable rates = PhraseTable.read(Qualifier.class, "rates.tsv", 2);
    private final Map<String, String> units = table("units.tsv");
    private final Map<String, String> nouns = table("nouns.tsv");
    private final Set<String> uncounted = ResourceTable.words(FigureWords.class, "uncounted.tsv");
    private final Set<String> determiners = ResourceTable.words(FigureWords.class, "determiners.tsv");
    private final Map<String, String> tally = table("tally.tsv");
    private final Set<String> elliptic = ResourceTable.words(FigureWords.class, "elliptic.tsv");

    PhraseTable.@Nullable Found suffix(Lexemes lexemes, int from) {
        return suffixes.at(lexemes, from);
    }

    PhraseTable.@Nullable Found rate(Lexemes lexemes, int from) {
        return rates.at(lexemes, from);
    }

    /// The unit that a noun is counted in; absent where the lexicon does not know the noun.
    @Nullable
    String unit(String noun) {
        String unit = units.get(noun);
        return unit != null ? unit : isPeople(noun) ? "people" : null;
    }

    /// Plurals that only people have: sailors, activists, cranemen.
    private static boolean isPeople(String noun) {
        return noun.length() > 5
                && (noun.endsWith("men")
                        || noun.endsWith("women")
                        || noun.endsWith("ists")
                        || noun.endsWith("ors")
                        || noun.endsWith("eers")
                        || noun.endsWith("ians"));
    }

    /// What a counted noun says by itself that it measures.
    @Nullable
    Measure measure(String noun) {
        String measure = nouns.get(noun);
        return measure == null ? null : Measure.valueOf(measure);
    }

    boolean isUncounted(String noun) {
        return uncounted.contains(noun);
    }

    boolean isDeterminer(String word) {
        return determiners.contains(word);
    }

    boolean isElliptic(String word) {
        return elliptic.contains(word);
    }

    /// Whether a word names a count: toll, number, tally.
    boolean isTally(String word) {
        return "head".equals(tally.get(word));
    }

    /// Whether a word joins a count to its number: "a toll of", "rose to", "put at".
    boolean isTallyLink(String word) {
        return "link".equals(tally.get(word));
    }

    private static Map<String, String> table(String name) {
        Map<String, String> found = new HashMap<>();
        for (List<String> row : ResourceTable.rows(FigureWords.class, name, 2)) {
            for (String word : row.get(1).split(" ", -1)) {
                found.put(word, row.getFirst());
            }
        }
        return found;
    }
}
