package parallax.compare.ledger;

import java.text.Normalizer;
import java.util.Locale;

/// Names as they are compared: lower case, without accents, apostrophes, punctuation and a leading article.
public final class FoldedName {
    private FoldedName() {}

    /// The folded form; empty if the name has no letter or digit.
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> append(folded, c));
        String words = folded.toString().strip();
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    private static void append(StringBuilder folded, int c) {
        if (Character.isLetterOrDigit(c)) {
            folded.appendCodePoint(c);
        } else if (!isSilent(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /// Accents and apostrophes part no words.
    private static boolean isSilent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’' || c == '‘' || c == '`';
    }
}
