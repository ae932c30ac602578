package parallax.text;

import java.util.regex.Pattern;

/// The shape of personal names: two to four words with capitals, particles between them.
final class NameShape {
    private static final String WORD = "\\p{Lu}[\\p{Ll}\\p{M}'’]*(?:[-'’]\\p{L}+)*\\.?(?:\\p{Lu}\\p{Ll}+)?";
    private static final String NAME =
            WORD + "(?:\\s(?:(?:van|von|der|den|de|di|da|del|della|la|le|al|el|bin|ibn|abu)\\s){0,2}(?:al-|el-|d'|d’)?"
                    + WORD + "){1,3}";
    private static final Pattern NAMES =
            Pattern.compile(NAME + "(?:(?:,\\s*|,?\\s+and\\s+|\\s*&\\s*)" + NAME + "){0,5},?");

    private NameShape() {}

    static boolean names(String words) {
        return words.length() <= 120 && NAMES.matcher(words).matches();
    }
}
