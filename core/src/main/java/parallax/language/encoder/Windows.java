package parallax.language.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Packs the sentences of a section into windows. A window depends on its document alone, never on what else is read
/// or on how many threads read. A sentence too long for any window is read in parts that overlap.
final class Windows {
    /// Pieces of a window, as in training; and of one that a single long paragraph or sentence fills.
    private static final int ROOM = 128;

    private static final int LONGEST = 256;

    /// Pieces of a word; what goes beyond, as in a long address, is not looked at.
    private static final int WORD = 64;

    /// Words that two parts of one sentence share at most.
    private static final int OVERLAP = 60;

    private final WordPiece vocabulary;
    private final List<Window> windows = new ArrayList<>();
    private Window.Builder open;

    private Windows(WordPiece vocabulary) {
        this.vocabulary = vocabulary;
        this.open = new Window.Builder(vocabulary);
    }

    /// Windows in order; words are numbered through the section.
    static List<Window> of(List<Paragraph> section, WordPiece vocabulary) {
        Windows packing = new Windows(vocabulary);
        int number = 0;
        for (Paragraph paragraph : section) {
            packing.add(paragraph, number);
            number += paragraph.size();
        }
        packing.close();
        return packing.windows;
    }

    /// A paragraph stays whole if any window can hold it: what is said often goes on over its sentences.
    private void add(Paragraph paragraph, int number) {
        List<List<CutWord>> sentences =
                paragraph.sentences().stream().map(this::cut).toList();
        int size = sentences.stream().mapToInt(Windows::size).sum() + 1;
        boolean whole = size + 2 <= LONGEST;
        if (whole && !open.isEmpty() && open.length() + size > ROOM) {
            close();
        }
        int at = number;
        boolean begins = true;
        for (List<CutWord> sentence : sentences) {
            add(sentence, at, begins, whole ? LONGEST : ROOM);
            at += sentence.size();
            begins = false;
        }
    }

    private List<CutWord> cut(List<String> sentence) {
        return sentence.stream().map(this::cut).toList();
    }

    private CutWord cut(String form) {
        int[] pieces = vocabulary.pieces(form);
        return new CutWord(pieces.length > WORD ? Arrays.copyOf(pieces, WORD) : pieces, Casing.of(form));
    }

    private void add(List<CutWord> sentence, int number, boolean begins, int room) {
        int size = size(sentence) + (begins ? 1 : 0);
        if (!open.isEmpty() && open.length() + size > room) {
            close();
        }
        if (size + 2 > LONGEST) {
            addLong(sentence, number);
            return;
        }
        if (begins) {
            open.paragraph();
        }
        put(sentence, number);
    }

    private void put(List<CutWord> words, int number) {
        for (int at = 0; at < words.size(); at++) {
            open.word(words.get(at), number + at);
        }
    }

    private void addLong(List<CutWord> sentence, int number) {
        int from = 0;
        while (from < sentence.size()) {
            int to = from + 1;
            int size = sentence.get(from).pieces().length;
            while (to < sentence.size() && size + sentence.get(to).pieces().length <= LONGEST - 2) {
                size += sentence.get(to).pieces().length;
                to++;
            }
            put(sentence.subList(from, to), number + from);
            close();
            from = to == sentence.size() ? to : Math.max(from + 1, to - Math.min(OVERLAP, (to - from) / 2));
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            windows.add(open.build());
            open = new Window.Builder(vocabulary);
        }
    }

    private static int size(List<CutWord> words) {
        return words.stream().mapToInt(word -> word.pieces().length).sum();
    }
}
