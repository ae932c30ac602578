package parallax.eval.figures;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.figure.Figure;
import parallax.text.ResourceTable;

/// IDETECT's terms for what befell the people or homes that a figure counts, by the word that tells.
final class DisplacementTerms {
    private static final Set<String> HOMES = Set.of("homes", "houses", "dwellings", "apartments", "house", "home");
    private final List<List<String>> rows = ResourceTable.rows(DisplacementTerms.class, "idetect-terms.tsv", 3);

    /// The term; absent where the figure counts neither people nor homes or no word of displacement tells.
    @Nullable
    String of(Figure figure, String text) {
        if (figure.telling() == null || !counts(figure)) {
            return null;
        }
        String word = figure.telling().in(text).toLowerCase(Locale.ROOT);
        String counted = !figure.unit().equals("people") && !figure.unit().equals("households") ? "homes" : "people";
        return rows.stream()
                .filter(row -> row.get(1).equals("any") || row.get(1).equals(counted))
                .filter(row -> List.of(row.get(2).split(" ", -1)).stream().anyMatch(stem -> stands(stem, word)))
                .map(List::getFirst)
                .findFirst()
                .orElse(null);
    }

    private static boolean stands(String stem, String word) {
        return stem.endsWith("*") ? word.startsWith(stem.substring(0, stem.length() - 1)) : word.equals(stem);
    }

    /// Whether it is a number of people or of homes.
    static boolean counts(Figure figure) {
        return figure.unit().equals("people") || countsHomes(figure);
    }

    static boolean countsHomes(Figure figure) {
        List<String> counted = List.of(figure.counted().toLowerCase(Locale.ROOT).split("\\W+", -1));
        return figure.unit().equals("households") || counted.stream().anyMatch(HOMES::contains);
    }
}
