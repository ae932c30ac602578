package parallax.place;

import java.text.Normalizer;
import java.util.Locale;

/// What place names are compared by: lower case, without accents, apostrophes and hyphens. The script that makes the
/// gazetteer computes the same.
final class PlaceKey {
    private PlaceKey() {}

    static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        decomposed.codePoints().forEach(c -> append(key, c));
        return key.toString().strip();
    }

    private static void append(StringBuilder key, int c) {
        switch (c) {
            case '-', '–', '/', ' ', '\n', '\r', '\t' -> {
                if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            }
            case 'ı' -> key.append('i');
            case 'ø' -> key.append('o');
            case 'ł' -> key.append('l');
            case 'đ' -> key.append('d');
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            default -> {
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                    key.append((char) c);
                }
            }
        }
    }
}
