package parallax.eval.trees;

import java.util.ArrayList;
import java.util.List;
import parallax.language.WordSentence;
import parallax.text.Span;

/// A sentence that we cut ourselves, to be written as CoNLL-U.
///
/// Universal Dependencies keep what one written word was (`don't`, `Kurds'`) as a range above its words, and the
/// scorer aligns such words in order. Words that touch without such a range, as before a comma, are words of their own.
///
/// @param text     the text that the words stand in
/// @param sentence the words
record WrittenSentence(String text, WordSentence sentence) {
    private static final String APOSTROPHES = "'’";

    /// Its rows, and the blank line that ends it.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < sentence.words().size()) {
            int to = writtenWord(from);
            if (to > from + 1) {
                lines.add(WordRow.range(
                        (from + 1) + "-" + to, span(from).cover(span(to - 1)).in(text)));
            }
            for (int at = from; at < to; at++) {
                lines.add(WordRow.of(
                        String.valueOf(at + 1), form(at), sentence.read().get(at)));
            }
            from = to;
        }
        lines.add("");
        return lines;
    }

    /// Where the written word that begins at this word ends.
    private int writtenWord(int from) {
        int to = from + 1;
        while (to < sentence.words().size() && goesOn(to)) {
            to++;
        }
        return to;
    }

    /// Whether this word is of the same written word as the one before it.
    private boolean goesOn(int word) {
        return span(word - 1).end() == span(word).start()
                && hasLetter(form(word - 1))
                && (hasLetter(form(word)) || isPossessive(word));
    }

    private boolean isPossessive(int word) {
        return form(word).codePoints().allMatch(point -> APOSTROPHES.indexOf(point) >= 0)
                && sentence.read().get(word).tag().startsWith("PART");
    }

    private static boolean hasLetter(String form) {
        return form.codePoints().anyMatch(Character::isLetter);
    }

    private Span span(int word) {
        return sentence.words().get(word).span();
    }

    private String form(int word) {
        return span(word).in(text);
    }
}
