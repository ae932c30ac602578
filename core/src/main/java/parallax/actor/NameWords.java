package parallax.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.WordClasses;

/// Cuts text into the words that names are compared by.
///
/// Articles of transliterated names join the word after them. Hyphens part words, apostrophes and the dots of
/// abbreviations do not. Commas, quotation marks, brackets and the like leave the next word unjoined: no name goes
/// across them.
final class NameWords {
    private static final WordClasses WORDS = WordClasses.read(NameWords.class, "name-particles.tsv");

    private static final int SHORTEST_NO_ARTICLE = 3;

    private final String text;
    private final int most;
    private final List<NameWord> words = new ArrayList<>();
    private int at;
    private boolean joined;

    private NameWords(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /// All words in order.
    static List<NameWord> of(String text) {
        return new NameWords(text, Integer.MAX_VALUE).cut();
    }

    /// The first word, or null where there is none.
    static @Nullable NameWord first(String text) {
        int plain = 0;
        while (plain < text.length() && isPlainLetter(text.charAt(plain))) {
            plain++;
        }
        boolean alone = plain > SHORTEST_NO_ARTICLE && (plain == text.length() || text.charAt(plain) == ' ');
        if (alone) {
            String letters = text.substring(0, plain);
            return new NameWord(letters, TransliterationKey.exact(letters), 0, plain, false, false);
        }
        List<NameWord> words = new NameWords(text, 2).cut();
        return words.isEmpty() ? null : words.getFirst();
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// Whether the text has two words or more; an article is none.
    static boolean hasSeveral(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0 && text.indexOf('-') < 0) {
            return false;
        }
        if (blank > SHORTEST_NO_ARTICLE && blank < text.length() - 1) {
            return true;
        }
        return new NameWords(text, 3).cut().size() > 1;
    }

    /// An article and its word count as two until they join, so the first word may need two cuts.
    private List<NameWord> cut() {
        for (int cuts = 0; at < text.length() && cuts < most; ) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                add(word());
                cuts++;
            } else if (c == '&') {
                add(new NameWord("and", "and", at, ++at, false, joined));
            } else {
                at += Character.charCount(c);
                joined &= isGap(c);
            }
        }
        return words;
    }

    private void add(NameWord word) {
        boolean afterArticle = !words.isEmpty() && joined && isArticle(words.getLast(), word.start());
        words.add(afterArticle ? word.after(words.removeLast()) : word);
        joined = true;
    }

    private boolean isArticle(NameWord word, int next) {
        boolean hyphenated = next == word.end() + 1 && isHyphen(text.charAt(word.end()));
        return !word.article()
                && (WORDS.is("article", word.exact()) || (hyphenated && WORDS.is("hyphenated-article", word.exact())));
    }

    private NameWord word() {
        StringBuilder letters = new StringBuilder();
        int start = at;
        int lettersSinceDot = 0;
        int end = start;
        boolean dotted = false;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWordPart(c)) {
                letters.appendCodePoint(c);
                lettersSinceDot++;
                at += Character.charCount(c);
                end = at;
            } else if ((isApostrophe(c) && joinsLetters()) || (c == '.' && lettersSinceDot == 1 && isLetter(at + 1))) {
                lettersSinceDot = 0;
                dotted |= c == '.';
                at++;
            } else {
                break;
            }
        }
        if (dotted && lettersSinceDot == 1 && at < text.length() && text.charAt(at) == '.') {
            end = ++at;
        }
        String written = letters.toString();
        return new NameWord(written, TransliterationKey.exact(written), start, end, false, joined);
    }

    /// Whether the apostrophe here stands inside a word (`Hay'at`) and not before a possessive `s`.
    private boolean joinsLetters() {
        boolean possessive = at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !isLetter(at + 2);
        return isLetter(at + 1) && !possessive;
    }

    private boolean isLetter(int offset) {
        return offset < text.length() && Character.isLetterOrDigit(text.codePointAt(offset));
    }

    private static boolean isGap(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isHyphen(c) || isApostrophe(c) || c == '.';
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    private static boolean isApostrophe(int c) {
        return switch (c) {
            case '\'', '’', '‘', 'ʼ', 'ʻ', 'ʿ', 'ʾ', '`', '´' -> true;
            default -> false;
        };
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == SOFT_HYPHEN;
    }

    private static final int SOFT_HYPHEN = 0x00AD;
}
