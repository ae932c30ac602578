package parallax.place;

import java.text.Normalizer;
import java.util.Locale;

/// What place names are compared by: lower case, without accents, apostrophes, dots and hyphens, "St.", "Mt." and "Ft."
/// in full before another word. The script that makes the gazetteer computes the same
/// (`training/gazetteer/spelling.py`).
final class PlaceKey {
    private PlaceKey() {}

    /// Words of `a`–`z` and `0`–`9` parted by single blanks; empty where the name has none.
    static String of(String name) {
        String plain = plain(name);
        StringBuilder key = new StringBuilder(plain.length() + 8);
        int word = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isSpace(c)) {
                word = endWord(key, word);
            } else if (c == '&') {
                word = endWord(key, word);
                key.append("and");
                word = endWord(key, word);
            } else {
                append(key, c);
            }
        }
        while (!key.isEmpty() && key.charAt(key.length() - 1) == ' ') {
            key.setLength(key.length() - 1);
        }
        return inFull(key);
    }

    private static String plain(String name) {
        boolean ascii = true;
        for (int i = 0; ascii && i < name.length(); i++) {
            ascii = name.charAt(i) < 128;
        }
        String decomposed = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        return decomposed.toLowerCase(Locale.ROOT);
    }

    private static boolean isSpace(char c) {
        return switch (c) {
            case '-', '‐', '‑', '–', '—', '/', ' ', '\n', '\r', '\t' -> true;
            default -> false;
        };
    }

    private static int endWord(StringBuilder key, int word) {
        if (key.length() > word) {
            key.append(' ');
        }
        return key.length();
    }

    private static void append(StringBuilder key, char c) {
        switch (c) {
            case 'ı' -> key.append('i');
            case 'ø' -> key.append('o');
            case 'ł' -> key.append('l');
            case 'đ', 'ð' -> key.append('d');
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'þ' -> key.append("th");
            case 'ə' -> key.append('a');
            case 'ħ' -> key.append('h');
            case 'ŋ' -> key.append('n');
            default -> {
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                    key.append(c);
                }
            }
        }
    }

    /// "st louis" as "saint louis"; the last word stays: "baker st".
    private static String inFull(StringBuilder key) {
        if (key.indexOf("st ") < 0 && key.indexOf("ste ") < 0 && key.indexOf("mt ") < 0 && key.indexOf("ft ") < 0) {
            return key.toString();
        }
        String[] words = key.toString().split(" ", -1);
        for (int i = 0; i < words.length - 1; i++) {
            words[i] = switch (words[i]) {
                case "st" -> "saint";
                case "ste" -> "sainte";
                case "mt" -> "mount";
                case "ft" -> "fort";
                default -> words[i];
            };
        }
        return String.join(" ", words);
    }
}
