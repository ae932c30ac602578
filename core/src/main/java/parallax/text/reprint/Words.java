package parallax.text.reprint;

import java.util.Arrays;

/// The words of a text for comparing: runs of letters and digits, whatever their case, and where sentences end.
final class Words {
    private final int[] starts;
    private final int[] ends;
    private final int[] hashes;
    private final boolean[] last;
    private final int count;

    private Words(String text) {
        int most = text.length() / 2 + 1;
        int[] start = new int[most];
        int[] end = new int[most];
        int[] hash = new int[most];
        boolean[] closes = new boolean[most];
        int words = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                closes(text, i, c, words, closes);
                i += Character.charCount(c);
                continue;
            }
            start[words] = i;
            int value = 17;
            while (Character.isLetterOrDigit(c)) {
                value = value * 31 + Character.toLowerCase(Character.toUpperCase(c));
                i += Character.charCount(c);
                c = i < text.length() ? text.codePointAt(i) : ' ';
            }
            hash[words] = value;
            end[words++] = i;
        }
        this.count = words;
        this.starts = Arrays.copyOf(start, words);
        this.ends = Arrays.copyOf(end, words);
        this.hashes = Arrays.copyOf(hash, words);
        this.last = Arrays.copyOf(closes, words);
    }

    static Words of(String text) {
        return new Words(text);
    }

    /// A sentence ends at its mark before white space or quotation marks, and at a blank line. That "Jan." ends one too
    /// does no harm: it does so in both texts.
    private static void closes(String text, int i, int c, int words, boolean[] closes) {
        if (words == 0) {
            return;
        }
        boolean mark = (c == '.' || c == '!' || c == '?' || c == '…' || c == '؟' || c == '。')
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
        boolean blankLine = c == '\n' && i > 0 && lineIsBlank(text, i);
        closes[words - 1] |= mark || blankLine;
    }

    private static boolean lineIsBlank(String text, int lineEnd) {
        int before = lineEnd - 1;
        while (before >= 0
                && (text.charAt(before) == ' ' || text.charAt(before) == '\t' || text.charAt(before) == '\r')) {
            before--;
        }
        return before >= 0 && text.charAt(before) == '\n';
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /// The index after the last word of the sentence that begins at `from`.
    int sentenceEnd(int from) {
        int word = from;
        while (word < count - 1 && !last[word]) {
            word++;
        }
        return word + 1;
    }

    int hash(int from, int to) {
        int value = 1;
        for (int word = from; word < to; word++) {
            value = mixed(value * 31 + hashes[word]);
        }
        return value;
    }

    /// Of all words.
    long hash() {
        long value = count;
        for (int word = 0; word < count; word++) {
            value = (value ^ hashes[word]) * 0x9E3779B97F4A7C15L;
            value ^= value >>> 29;
        }
        return value;
    }

    /// Neighbouring values come far apart, so that the lowest bits can choose a sample.
    private static int mixed(int value) {
        int x = value * 0x85EBCA6B;
        x ^= x >>> 13;
        x *= 0xC2B2AE35;
        return x ^ (x >>> 16);
    }
}
