package parallax.language;

/// Hashes of what speaks for a word's tag: its form, its neighbours, and what was tagged before it.
///
/// A feature is a template letter and one or two strings; its hash is FNV-1a over UTF-16 code units, 32 bits.
/// `training/tagger/features.py` computes the same; change both together.
final class TagFeatures {
    private static final int BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;
    private static final char SEPARATOR = 0x1f;

    private final int[] hashes = new int[40];
    private int size;

    int size() {
        return size;
    }

    int hash(int at) {
        return hashes[at];
    }

    /// Replaces what is held by the features of the word at `index`.
    ///
    /// @param previous  label of the word before
    /// @param earlier   label of the one before that
    /// @param auxiliary the auxiliary that still waits for its verb
    void collect(FoldedSentence sentence, int index, String previous, String earlier, String auxiliary) {
        size = 0;
        hashes[size++] = mix(BASIS, '!');
        neighbours(sentence, index);
        affixes(sentence.word(index));
        history(sentence, index, previous, earlier, auxiliary);
    }

    private void neighbours(FoldedSentence sentence, int index) {
        String word = sentence.word(index);
        String before = sentence.word(index - 1);
        String after = sentence.word(index + 1);
        String written = sentence.written(index);
        add('A', word);
        add('B', written);
        add('C', before);
        add('D', after);
        add('E', sentence.word(index - 2));
        add('F', sentence.word(index + 2));
        add('I', ending(before, 3));
        add('J', ending(after, 3));
        add('K', sentence.written(index - 1));
        add('L', sentence.written(index + 1));
        add('P', before, word);
        add('Q', word, after);
        add('M', written, ending(word, 2));
        add('N', written, sentence.written(index + 1));
    }

    private void affixes(String word) {
        add('G', ending(word, 1));
        add('H', beginning(word, 1));
        if (word.length() > 2) {
            add('a', ending(word, 2));
            add('b', beginning(word, 2));
        }
        if (word.length() > 3) {
            add('c', ending(word, 3));
            add('d', beginning(word, 3));
        }
        if (word.length() > 4) {
            add('e', ending(word, 4));
            add('f', beginning(word, 4));
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            add('g', word.substring(hyphen + 1));
            add('h', word.substring(0, hyphen));
        }
    }

    private void history(FoldedSentence sentence, int index, String previous, String earlier, String auxiliary) {
        String word = sentence.word(index);
        add('i', previous);
        add('j', previous, earlier);
        add('R', previous, word);
        add('S', previous, sentence.word(index + 1));
        add('k', previous, sentence.written(index));
        add('l', previous, ending(word, 3));
        add('m', auxiliary, ending(word, 2));
        add('T', auxiliary, word);
    }

    private void add(char template, String value) {
        hashes[size++] = mix(mix(BASIS, template), value);
    }

    private void add(char template, String first, String second) {
        hashes[size++] = mix(mix(mix(mix(BASIS, template), first), SEPARATOR), second);
    }

    private static int mix(int hash, String value) {
        int mixed = hash;
        for (int at = 0; at < value.length(); at++) {
            mixed = mix(mixed, value.charAt(at));
        }
        return mixed;
    }

    private static int mix(int hash, char unit) {
        return (hash ^ unit) * PRIME;
    }

    private static String ending(String word, int length) {
        return word.substring(Math.max(0, word.length() - length));
    }

    private static String beginning(String word, int length) {
        return word.substring(0, Math.min(length, word.length()));
    }
}
