package parallax.peers.corenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The lines of one sentence of a CoNLL-U or IOB2 file, comments and all, without the empty line after it.
record GoldSentence(List<String> lines) {
    private static final String TEXT = "# text = ";

    GoldSentence {
        lines = List.copyOf(lines);
    }

    /// Copies a file sentence by sentence, each rewritten.
    static void rewrite(Path gold, Path out, Function<GoldSentence, List<String>> rewriting) throws IOException {
        List<String> written = new ArrayList<>();
        for (GoldSentence sentence : read(gold)) {
            written.addAll(rewriting.apply(sentence));
            written.add("");
        }
        Files.write(out, written);
    }

    private static List<GoldSentence> read(Path file) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                sentences.add(new GoldSentence(lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            sentences.add(new GoldSentence(lines));
        }
        return sentences;
    }

    /// Whether the line stands for a word: no comment, no range (`3-4`), no empty node (`8.1`).
    static boolean isWord(String line) {
        int tab = line.indexOf('\t');
        return tab > 0 && line.substring(0, tab).chars().allMatch(Character::isDigit);
    }

    /// The forms of the words, in order.
    List<String> words() {
        return lines.stream()
                .filter(GoldSentence::isWord)
                .map(line -> line.split("\t", 3)[1])
                .toList();
    }

    /// The sentence as it was written; the words with spaces between them where the file does not say.
    String text() {
        return lines.stream()
                .filter(line -> line.startsWith(TEXT))
                .findFirst()
                .map(line -> line.substring(TEXT.length()))
                .orElseGet(() -> String.join(" ", words()));
    }

    /// The lines with those of words replaced, in order.
    ///
    /// @param rewriting takes a word's position from 0 and its columns
    List<String> replaced(WordRewriting rewriting) {
        List<String> replaced = new ArrayList<>();
        int position = 0;
        for (String line : lines) {
            if (isWord(line)) {
                replaced.add(String.join("\t", rewriting.columns(position++, line.split("\t", -1))));
            } else {
                replaced.add(line);
            }
        }
        return replaced;
    }

    /// Makes the new columns of one word's row.
    interface WordRewriting {
        String[] columns(int position, String[] gold);
    }
}
