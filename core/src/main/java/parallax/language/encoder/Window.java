package parallax.language.encoder;

import java.util.ArrayList;
import java.util.List;

/// What the network reads at once: words of neighbouring sentences of one document as
/// `[CLS] paragraph [SEP] paragraph [SEP]`.
///
/// @param pieces  numbers of the pieces
/// @param casing  how the word of each piece is written
/// @param first   for each word the place of its first piece
/// @param last    for each word the place of its last piece
/// @param words   for each word its number in the section
@SuppressWarnings("ArrayRecordComponent") // many numbers, never compared
record Window(long[] pieces, long[] casing, long[] first, long[] last, int[] words) {
    /// Words in the window.
    int size() {
        return words.length;
    }

    /// Gathers a window word by word.
    static final class Builder {
        private final List<Long> pieces = new ArrayList<>();
        private final List<Long> casing = new ArrayList<>();
        private final List<Long> first = new ArrayList<>();
        private final List<Long> last = new ArrayList<>();
        private final List<Integer> words = new ArrayList<>();
        private final WordPiece vocabulary;

        Builder(WordPiece vocabulary) {
            this.vocabulary = vocabulary;
            mark(vocabulary.start);
        }

        /// Pieces so far, with the closing mark.
        int length() {
            return pieces.size() + 1;
        }

        boolean isEmpty() {
            return words.isEmpty();
        }

        private void mark(int piece) {
            pieces.add((long) piece);
            casing.add(0L);
        }

        void paragraph() {
            if (!isEmpty()) {
                mark(vocabulary.separator);
            }
        }

        void word(CutWord word, int number) {
            words.add(number);
            first.add((long) pieces.size());
            for (int piece : word.pieces()) {
                pieces.add((long) piece);
                casing.add(word.casing().number);
            }
            last.add(pieces.size() - 1L);
        }

        Window build() {
            mark(vocabulary.separator);
            return new Window(
                    longs(pieces),
                    longs(casing),
                    longs(first),
                    longs(last),
                    words.stream().mapToInt(Integer::intValue).toArray());
        }

        private static long[] longs(List<Long> numbers) {
            return numbers.stream().mapToLong(Long::longValue).toArray();
        }
    }
}
