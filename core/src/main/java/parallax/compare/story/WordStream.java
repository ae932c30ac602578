package parallax.compare.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a text sentence by sentence, word by word: stems, numbers, and which capitals are a name's own. In one pass;
/// sentences are cut at their marks, at line ends, and after so many words.
final class WordStream {
    private static final int LONGEST_SENTENCE = 60;
    private static final int LONGEST_WORD = 60;
    /// A sentence in which most long words have capitals is a headline: its capitals tell nothing.
    private static final double HEADLINE = 0.6;
    private static final int LONG_WORD = 4;

    private static final Stems STEMS = new Stems();

    private final Taker taker;
    private final List<String> sentence = new ArrayList<>();

    private WordStream(Taker taker) {
        this.taker = taker;
    }

    /// Takes the words one by one.
    interface Taker {
        /// A sentence begins.
        void sentence();

        /// @param capital it begins with one
        /// @param name    it begins with one for no other reason than being a name
        void word(long stem, boolean capital, boolean name);

        void number(long digits, boolean year);
    }

    static void read(String text, Taker taker) {
        new WordStream(taker).read(text);
    }

    private void read(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isLetter(c)) {
                end = wordEnd(text, i);
                add(text.substring(i, end).replace('’', '\''));
            } else if (Character.isDigit(c)) {
                end = numberEnd(text, i);
                add(text.substring(i, end).replace(",", ""));
            } else if (c == '.' || c == '!' || c == '?' || c == '\n') {
                close();
            }
            i = end;
        }
        close();
    }

    /// Letters, and apostrophes between them.
    private static int wordEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end - start < LONGEST_WORD && isWordPart(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(String text, int at) {
        char c = text.charAt(at);
        boolean apostrophe = (c == '\'' || c == '’') && at + 1 < text.length();
        return Character.isLetter(c) || (apostrophe && Character.isLetter(text.charAt(at + 1)));
    }

    /// Digits, and stops and commas between them.
    private static int numberEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end - start < LONGEST_WORD && isNumberPart(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isNumberPart(String text, int at) {
        char c = text.charAt(at);
        boolean mark = (c == '.' || c == ',') && at + 1 < text.length();
        return Character.isDigit(c) || (mark && Character.isDigit(text.charAt(at + 1)));
    }

    private void add(String word) {
        sentence.add(word);
        if (sentence.size() == LONGEST_SENTENCE) {
            close();
        }
    }

    private void close() {
        if (sentence.isEmpty()) {
            return;
        }
        boolean headline = isHeadline();
        taker.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.get(i);
            if (Character.isDigit(word.charAt(0))) {
                taker.number(Hashes.of(word), isYear(word));
            } else {
                boolean capital = Character.isUpperCase(word.charAt(0));
                taker.word(Hashes.of(STEMS.of(word.toLowerCase(Locale.ROOT))), capital, capital && i > 0 && !headline);
            }
        }
        sentence.clear();
    }

    private boolean isHeadline() {
        int words = 0;
        int capitals = 0;
        for (String word : sentence) {
            if (word.length() >= LONG_WORD && Character.isLetter(word.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words > 0 && capitals > HEADLINE * words;
    }

    private static boolean isYear(String number) {
        return number.length() == 4
                && (number.startsWith("19") || number.startsWith("20"))
                && Character.isDigit(number.charAt(2))
                && Character.isDigit(number.charAt(3));
    }
}
