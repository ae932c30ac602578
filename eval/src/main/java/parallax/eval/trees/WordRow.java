package parallax.eval.trees;

import java.util.List;
import parallax.language.encoder.ReadWord;

/// The rows of a predicted CoNLL-U file.
final class WordRow {
    private static final String NOTHING = "_";

    private WordRow() {}

    /// A word and what was read of it. Lemmas are not predicted: the scorer's lemma figure means nothing.
    static String of(String number, String form, ReadWord word) {
        return row(number, form, partOfSpeech(word), String.valueOf(word.head() + 1), word.relation());
    }

    /// One written word that is several, such as `3-4`.
    static String range(String numbers, String form) {
        return row(numbers, form, NOTHING, NOTHING, NOTHING);
    }

    /// The tag without its feature.
    static String partOfSpeech(ReadWord word) {
        int dot = word.tag().indexOf('.');
        return dot < 0 ? word.tag() : word.tag().substring(0, dot);
    }

    private static String row(String number, String form, String partOfSpeech, String head, String relation) {
        return String.join(
                "\t", List.of(number, form, NOTHING, partOfSpeech, NOTHING, NOTHING, head, relation, NOTHING, NOTHING));
    }
}
