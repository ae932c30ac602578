package parallax.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;

/// The words that figures are read by, from the resources of this package.
final class FigureWords {
    private final Map<String, List<Phrase>> qualifiers = phrases("qualifiers.tsv", 0, 1);
    private final Map<String, List<Phrase>> suffixes = phrases("suffixes.tsv", 0, 1);
    private final Map<String, List<Phrase>> rates = phrases("rates.tsv", 0, 1);
    private final Map<String, List<Phrase>> vague = phrases("vague.tsv", -1, 3);
    private final Map<String, String> units = table("units.tsv");
    private final Map<String, String> nouns = table("nouns.tsv");
    private final Set<String> uncounted = ResourceTable.words(FigureWords.class, "uncounted.tsv");
    private final Set<String> labels = ResourceTable.words(FigureWords.class, "labels.tsv");
    private final Set<String> determiners = ResourceTable.words(FigureWords.class, "determiners.tsv");
    private final Set<String> elliptic = ResourceTable.words(FigureWords.class, "elliptic.tsv");

    /// Words in a row and what they stand for.
    private record Phrase(List<String> words, String value) {}

    /// A phrase found at lexemes `[from, to)`.
    record Found(int from, int to, String value) {}

    @Nullable
    Found qualifier(Lexemes lexemes, int from) {
        return longest(qualifiers, lexemes, from);
    }

    @Nullable
    Found suffix(Lexemes lexemes, int from) {
        return longest(suffixes, lexemes, from);
    }

    @Nullable
    Found rate(Lexemes lexemes, int from) {
        return longest(rates, lexemes, from);
    }

    /// The value is the row of `vague.tsv`.
    @Nullable
    Found vague(Lexemes lexemes, int from) {
        return longest(vague, lexemes, from);
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

    boolean isLabel(String word) {
        return labels.contains(word);
    }

    boolean isDeterminer(String word) {
        return determiners.contains(word);
    }

    boolean isElliptic(String word) {
        return elliptic.contains(word);
    }

    private static @Nullable Found longest(Map<String, List<Phrase>> phrases, Lexemes lexemes, int from) {
        Found found = null;
        for (Phrase phrase : phrases.getOrDefault(lexemes.low(from), List.of())) {
            int to = from + phrase.words().size();
            boolean longer = found == null || to > found.to();
            if (longer && stands(lexemes, from, phrase.words())) {
                found = new Found(from, to, phrase.value());
            }
        }
        return found;
    }

    private static boolean stands(Lexemes lexemes, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!lexemes.is(from + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Phrases by their first word; a negative value column keeps the whole line as the value.
    private static Map<String, List<Phrase>> phrases(String name, int value, int words) {
        Map<String, List<Phrase>> found = new HashMap<>();
        for (List<String> row : ResourceTable.rows(FigureWords.class, name, words + 1)) {
            List<String> said = List.of(row.get(words).split(" ", -1));
            found.computeIfAbsent(said.getFirst(), first -> new ArrayList<>())
                    .add(new Phrase(said, value < 0 ? String.join("\t", row) : row.get(value)));
        }
        return found;
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
