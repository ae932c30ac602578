package parallax.text.reprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Document;
import parallax.text.SortedNumbers;
import parallax.text.Span;

/// A document as its sentences' word sequences: what is kept of it to find its repetitions, a few bytes a word.
final class Fingerprint {
    /// Words in sequence that hardly stand in two texts by accident.
    private static final int SEQUENCE = 4;
    private static final int FEWEST_WORDS = 5;
    /// A sentence is repeated if so many of its sequences are: an editor may change a word or two.
    private static final double REPEATED = 0.6;

    private final String id;
    private final @Nullable LocalDate published;
    private final long whole;
    private final List<Piece> pieces;
    private final int[] sorted;
    private final int weight;

    /// A sentence: where it stands and the hashes of its word sequences.
    private static final class Piece {
        private final Span span;
        private final int[] hashes;

        Piece(Span span, int[] hashes) {
            this.span = span;
            this.hashes = hashes;
        }
    }

    private Fingerprint(Document document, Words words) {
        this.id = document.id();
        this.published = document.metadata().published();
        this.whole = words.hash();
        this.pieces = pieces(words);
        int all = 0;
        for (Piece piece : pieces) {
            all += piece.hashes.length;
        }
        this.weight = all;
        this.sorted = sorted(pieces, all);
    }

    /// The hashes of the pieces, ascending, each once.
    private static int[] sorted(List<Piece> pieces, int all) {
        int[] hashes = new int[all];
        int filled = 0;
        for (Piece piece : pieces) {
            System.arraycopy(piece.hashes, 0, hashes, filled, piece.hashes.length);
            filled += piece.hashes.length;
        }
        return SortedNumbers.distinct(hashes, all);
    }

    static Fingerprint of(Document document) {
        return new Fingerprint(document, Words.of(document.text()));
    }

    private static List<Piece> pieces(Words words) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < words.count()) {
            int to = words.sentenceEnd(from);
            if (to - from >= FEWEST_WORDS) {
                int[] hashes = new int[to - from - SEQUENCE + 1];
                for (int i = 0; i < hashes.length; i++) {
                    hashes[i] = words.hash(from + i, from + i + SEQUENCE);
                }
                pieces.add(new Piece(new Span(words.start(from), words.end(to - 1)), hashes));
            }
            from = to;
        }
        return pieces;
    }

    String id() {
        return id;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /// Hash of all letters and digits.
    long whole() {
        return whole;
    }

    /// Hashes of the word sequences, ascending, each once.
    int[] sequences() {
        return sorted;
    }

    /// How many sentences are long enough to tell by.
    int sentences() {
        return pieces.size();
    }

    /// The sentences that also stand in another document.
    Overlap in(Fingerprint other) {
        List<Span> spans = new ArrayList<>();
        int shared = 0;
        int sentences = 0;
        int lead = 0;
        boolean joins = false;
        for (Piece piece : pieces) {
            boolean repeated = repeated(piece, other);
            if (repeated) {
                shared += piece.hashes.length;
                sentences++;
                Span span = joins ? spans.removeLast().cover(piece.span) : piece.span;
                spans.add(span);
            }
            lead += sentences == 0 ? piece.hashes.length : 0;
            joins = repeated;
        }
        return new Overlap(weight == 0 ? 0 : (double) shared / weight, sentences, lead, spans);
    }

    /// Looks at no more sequences than it takes to tell.
    private static boolean repeated(Piece piece, Fingerprint other) {
        int size = piece.hashes.length;
        double enough = size * REPEATED;
        int found = 0;
        for (int at = 0; at < size && found < enough && found + size - at >= enough; at++) {
            found += Arrays.binarySearch(other.sorted, piece.hashes[at]) >= 0 ? 1 : 0;
        }
        return found >= enough;
    }

    /// @param share of the document's words
    /// @param lead  how many word sequences of its own stand before the first shared sentence
    record Overlap(double share, int sentences, int lead, List<Span> spans) {}
}
