package parallax.eval.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parallax.language.encoder.ReadWord;

/// A sentence of a CoNLL-U file, as it stands there.
///
/// @param comments lines that begin with `#`
/// @param rows     the other lines, ten cells each: words, ranges of words (`2-3`) and empty nodes (`8.1`)
public record ConlluSentence(List<String> comments, List<List<String>> rows) {
    static final int COLUMNS = 10;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final String TEXT = "# text = ";

    public ConlluSentence {
        comments = List.copyOf(comments);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The forms of its words.
    public List<String> forms() {
        return rows.stream()
                .filter(ConlluSentence::isWord)
                .map(row -> row.get(1))
                .toList();
    }

    /// The text that it was cut from; where the file does not keep it, its forms with blanks between.
    public String text() {
        return comments.stream()
                .filter(comment -> comment.startsWith(TEXT))
                .findFirst()
                .map(comment -> comment.substring(TEXT.length()))
                .orElseGet(() -> String.join(" ", forms()));
    }

    boolean beginsDocument() {
        return isMarked("# newdoc");
    }

    boolean beginsParagraph() {
        return isMarked("# newpar");
    }

    /// Its lines with what was read of its words in place of the gold: no lemma, part of speech, head and relation.
    /// Empty nodes and the enhanced graph are left out, so that no gold stays in the prediction.
    ///
    /// @param words one for each form
    List<String> with(List<ReadWord> words) {
        if (words.size() != forms().size()) {
            throw new IllegalArgumentException(words.size() + " words read of " + forms());
        }
        List<String> lines = new ArrayList<>(comments);
        addRows(words, lines);
        lines.add("");
        return lines;
    }

    private void addRows(List<ReadWord> words, List<String> lines) {
        int word = 0;
        for (List<String> row : rows) {
            if (isWord(row)) {
                lines.add(WordRow.of(row.getFirst(), row.get(1), words.get(word++)));
            } else if (row.getFirst().contains("-")) {
                lines.add(WordRow.range(row.getFirst(), row.get(1)));
            }
        }
    }

    private static boolean isWord(List<String> row) {
        return NUMBER.matcher(row.getFirst()).matches();
    }

    /// A blank must follow the mark: `# newpar_block` says something else.
    private boolean isMarked(String mark) {
        return comments.stream().anyMatch(comment -> comment.equals(mark) || comment.startsWith(mark + " "));
    }
}
