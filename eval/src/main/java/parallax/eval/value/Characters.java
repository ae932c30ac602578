package parallax.eval.value;

import java.util.regex.Pattern;

/// Which characters are white space, words and punctuation, for the scorers.
///
/// Java's own classes differ by locale flags and version; these are fixed so that an independent scorer in another
/// language can agree to the last character.
public final class Characters {
    /// White space, as the inside of a regular expression's brackets.
    public static final String SPACE =
            "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    /// Letters and numbers, as the inside of a regular expression's brackets.
    public static final String ALPHANUMERIC = "\\p{L}\\p{N}";

    private static final Pattern SPACES = Pattern.compile("[" + SPACE + "]+");

    private Characters() {}

    /// Whether the code point is white space.
    public static boolean isSpace(int point) {
        return switch (point) {
            case 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
            default -> isIn(point, 0x9, 0xd) || isIn(point, 0x1c, 0x1f) || isIn(point, 0x2000, 0x200a);
        };
    }

    /// Whether the code point is punctuation (general category P).
    public static boolean isPunctuation(int point) {
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /// The text with every run of white space as one blank, none at its ends.
    public static String squeeze(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isIn(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
