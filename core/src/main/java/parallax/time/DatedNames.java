package parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;

/// Names and things that could not be spoken of before a day, and offices that ended on one.
final class DatedNames {
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private record Name(List<String> words, LocalDate from, String to) {}

    DatedNames() {
        for (List<String> row : ResourceTable.rows(DatedNames.class, "dated-names.tsv", 3)) {
            Name name = new Name(List.of(row.get(2).split(" ", -1)), LocalDate.parse(row.getFirst()), row.get(1));
            byFirstWord
                    .computeIfAbsent(name.words().getFirst(), first -> new ArrayList<>())
                    .add(name);
        }
    }

    /// One clue for each name, at its first mention.
    List<Clue> clues(Lexemes lexemes) {
        List<Clue> found = new ArrayList<>();
        Set<Name> seen = new HashSet<>();
        for (int at = 0; at < lexemes.size(); at++) {
            for (Name name : byFirstWord.getOrDefault(lexemes.low(at), List.of())) {
                int to = end(lexemes, at, name.words());
                if (to > 0 && seen.add(name)) {
                    found.add(Clue.notBefore(lexemes.span(at, to), name.from(), Clue.STRONG));
                    if (!name.to().equals("-") && !isFormer(lexemes, at)) {
                        found.add(Clue.notAfter(lexemes.span(at, to), LocalDate.parse(name.to()), Clue.WEAK));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isFormer(Lexemes lexemes, int at) {
        return lexemes.is(at - 1, "former") || lexemes.is(at - 2, "former") || lexemes.is(at - 1, "then");
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
