package parallax.actor;

import java.text.Normalizer;
import java.util.Locale;

/// Keys under which spellings of one name are equal.
///
/// [#exact] forgives case and accents. [#loose] also forgives what transliterations from Arabic, Persian and
/// Cyrillic scripts vary in: `ou`/`u`/`o`, `ee`/`i`/`e`, `y`/`i`, `q`/`k`, `kh`/`k`, `dh`/`d`, doubled letters,
/// inner and final `h`.
final class TransliterationKey {
    private TransliterationKey() {}

    /// Lower case without accents and marks; letters and digits only.
    static String exact(String word) {
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128) {
                return folded(word);
            }
            if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 'a' - 'A'));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static String folded(String word) {
        StringBuilder key = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> appendBase(key, c));
        return key.toString();
    }

    private static void appendBase(StringBuilder key, int c) {
        switch (c) {
            case 'ı' -> key.append('i');
            case 'ł' -> key.append('l');
            case 'ø' -> key.append('o');
            case 'đ', 'ð' -> key.append('d');
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'ə' -> key.append('a');
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    key.appendCodePoint(c);
                }
            }
        }
    }

    /// The exact key without what transliterations vary in; never empty for a word with a letter.
    static String loose(String exact) {
        StringBuilder key = new StringBuilder(exact.length());
        for (int i = 0; i < exact.length(); i++) {
            char c = exact.charAt(i);
            boolean sh = i > 0 && c == 'h' && exact.charAt(i - 1) == 's';
            if (c == 'h' && i > 0 && !sh) {
                continue;
            }
            append(key, sh ? 'x' : vowel(c));
        }
        return key.toString();
    }

    private static char vowel(char c) {
        return switch (c) {
            case 'e', 'y' -> 'i';
            case 'o' -> 'u';
            case 'q' -> 'k';
            default -> c;
        };
    }

    private static void append(StringBuilder key, char c) {
        int last = key.length() - 1;
        char before = last < 0 ? ' ' : key.charAt(last);
        if ((c == 'x' && before == 's') || (c == 'i' && before == 'a')) {
            key.setCharAt(last, c);
        } else if (c != before) {
            key.append(c);
        }
    }
}
