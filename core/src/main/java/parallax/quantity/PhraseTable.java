package parallax.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexeme;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;

/// Words in a row and what they stand for, to be found in a text: the longest that begin at a lexeme.
public final class PhraseTable {
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private record Phrase(List<String> words, List<String> row) {}

    /// A phrase found at lexemes `[from, to)`.
    ///
    /// @param row its line of the table
    public record Found(int from, int to, List<String> row) {
        /// The first column.
        public String value() {
            return row.getFirst();
        }
    }

    /// Reads a table whose last column holds phrases parted by `|`, each of lexemes parted by single blanks.
    ///
    /// @param columns number of columns
    public static PhraseTable read(Class<?> beside, String file, int columns) {
        PhraseTable table = new PhraseTable();
        for (List<String> row : ResourceTable.rows(beside, file, columns)) {
            for (String phrase : row.getLast().split("\\|", -1)) {
                List<String> words = List.of(phrase.strip().split(" ", -1));
                table.phrases
                        .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Phrase(words, row));
            }
        }
        return table;
    }

    /// The longest phrase that begins at a lexeme and does not leave its paragraph.
    @Nullable
    public Found at(Lexemes lexemes, int from) {
        Found found = null;
        for (Phrase phrase : phrases.getOrDefault(lexemes.low(from), List.of())) {
            int to = from + phrase.words().size();
            boolean longer = found == null || to > found.to();
            if (longer && stands(lexemes, from, phrase.words())) {
                found = new Found(from, to, phrase.row());
            }
        }
        return found;
    }

    private static boolean stands(Lexemes lexemes, int from, List<String> words) {
        Lexeme first = lexemes.at(from);
        for (int i = 0; i < words.size(); i++) {
            if (!lexemes.is(from + i, words.get(i)) || lexemes.at(from + i).block() != first.block()) {
                return false;
            }
        }
        return true;
    }
}
