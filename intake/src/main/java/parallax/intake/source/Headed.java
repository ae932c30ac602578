package parallax.intake.source;

import java.util.Locale;
import parallax.text.PassageKind;

/// Titles that stand apart from their text (a column, a feed entry's title) and are read as its headline.
public final class Headed {
    /// A date or a byline may stand before the title.
    private static final int LEAD = 120;

    private Headed() {}

    /// Whether the text begins with the title anyway, white space and case aside.
    public static boolean startsWith(String text, String title) {
        String wanted = folded(title);
        int reach = Math.min(text.length(), 2 * title.length() + LEAD);
        String beginning = folded(text.substring(0, reach));
        return wanted.indexOf(' ') < 0 ? beginning.startsWith(wanted) : beginning.contains(wanted);
    }

    /// Puts the title at the beginning of a text.
    ///
    /// @param part of the original where the title stands, from its first character on
    public static void headline(TextBuilder builder, String title, String part) throws Unreadable {
        int start = builder.length();
        builder.copy(title, part, 0, title.length());
        builder.mark(PassageKind.HEADLINE, start, null);
        builder.lineEnds(2);
    }

    private static String folded(String words) {
        return words.strip().replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
    }
}
