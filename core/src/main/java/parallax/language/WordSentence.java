package parallax.language;

import java.util.List;
import parallax.language.encoder.ReadWord;

/// A sentence in the words of Universal Dependencies.
///
/// @param words in order, at least one; the words of a token stand together
/// @param read  what the encoder says of each
public record WordSentence(List<WordSpan> words, List<ReadWord> read) {
    public WordSentence {
        words = List.copyOf(words);
        read = List.copyOf(read);
        if (words.isEmpty() || words.size() != read.size()) {
            throw new IllegalArgumentException(words.size() + " words, " + read.size() + " of them read");
        }
    }
}
