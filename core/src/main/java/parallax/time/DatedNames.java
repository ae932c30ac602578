package parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;
import parallax.time.Clue.Weight;

/// Names and things that could not be spoken of before a day, and people who held an office between two days.
final class DatedNames {
    private static final String NONE = "-";
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final TimeWords timeWords = new TimeWords();

    /// @param last the last day of an office; absent where it has none, and for names that are no office
    private record Name(
            List<String> words, LocalDate first, @Nullable LocalDate last, boolean office) {}

    DatedNames() {
        for (List<String> row : ResourceTable.rows(DatedNames.class, "dated-names.tsv", 2)) {
            add(new Name(words(row.get(1)), LocalDate.parse(row.getFirst()), null, false));
        }
        for (List<String> row : ResourceTable.rows(DatedNames.class, "offices.tsv", 4)) {
            for (String title : row.get(2).split("; ", -1)) {
                for (String name : row.get(3).split("; ", -1)) {
                    LocalDate last = row.get(1).equals(NONE) ? null : LocalDate.parse(row.get(1));
                    add(new Name(words(title + " " + name), LocalDate.parse(row.getFirst()), last, true));
                }
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(text.replace("'", " ").split(" ", -1));
    }

    private void add(Name name) {
        byFirstWord
                .computeIfAbsent(name.words().getFirst(), first -> new ArrayList<>())
                .add(name);
    }

    /// The clues of each name, at its first mention.
    List<Clue> clues(Lexemes lexemes) {
        List<Clue> found = new ArrayList<>();
        Set<Name> seen = new HashSet<>();
        for (int at = 0; at < lexemes.size(); at++) {
            for (Name name : byFirstWord.getOrDefault(lexemes.low(at), List.of())) {
                int to = end(lexemes, at, name.words());
                if (to > 0 && seen.add(name)) {
                    Weight weight = name.office() ? Weight.FAIR : Weight.STRONG;
                    found.add(Clue.notBefore(lexemes.span(at, to), name.first(), weight));
                    if (name.last() != null && !isFormer(lexemes, at)) {
                        found.add(Clue.notAfter(lexemes.span(at, to), name.last(), Weight.WEAK));
                    }
                }
            }
        }
        return found;
    }

    /// Whether one of the three words before takes the office away: "former US", "then", "the late".
    private boolean isFormer(Lexemes lexemes, int at) {
        for (int back = 1; back <= 3; back++) {
            if (timeWords.is("former", lexemes.low(at - back))) {
                return true;
            }
        }
        return false;
    }

    /// The index after the words, hyphens and apostrophes aside; 0 if they do not stand here.
    private static int end(Lexemes lexemes, int from, List<String> words) {
        int at = from;
        for (String word : words) {
            while (at > from && (lexemes.is(at, "-") || lexemes.is(at, "'"))) {
                at++;
            }
            if (!lexemes.is(at, word)) {
                return 0;
            }
            at++;
        }
        return at;
    }
}
