package parallax.eval.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts without what does not tell names apart: case, accents, apostrophes, punctuation.
public final class Folding {
    private static final Pattern WORD = Pattern.compile("[" + Characters.ALPHANUMERIC + "]+");
    private static final String APOSTROPHES = "'’‘`ʿʾʼ";
    /// The mark with the highest combining class: every other mark is sorted before it.
    private static final String LAST_MARK = "\u0345";

    private static final int DOTLESS_I = 'ı';

    private Folding() {}

    /// Lower-case words without accents and apostrophes, one blank between them.
    public static String fold(String text) {
        String plain = withoutMarks(caseless(Normalizer.normalize(text, Normalizer.Form.NFKD)));
        StringJoiner words = new StringJoiner(" ");
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            words.add(word.group());
        }
        return words.toString();
    }

    /// [#fold(String)] without a leading "the".
    public static String name(String text) {
        String folded = fold(text);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /// Whether the folded words of one name stand inside the other; never for an empty name.
    public static boolean contained(String one, String other) {
        String a = name(one);
        String b = name(other);
        return !a.isEmpty() && !b.isEmpty() && (holds(a, b) || holds(b, a));
    }

    /// Unicode case folding: by way of upper case, so that "ß" meets "ss" and both small sigmas meet.
    public static String caseless(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point < 0x80) {
                folded.append((char) Character.toLowerCase(point));
            } else if (point == DOTLESS_I) {
                folded.appendCodePoint(point);
            } else {
                String upper = Character.toString(point).toUpperCase(Locale.ROOT);
                upper.codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
            }
        });
        return folded.toString();
    }

    private static boolean holds(String whole, String part) {
        return (" " + whole + " ").contains(" " + part + " ");
    }

    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> APOSTROPHES.indexOf(point) < 0 && !isCombining(point))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// Whether the combining class is not 0: exactly then canonical order moves the mark before the last one.
    private static boolean isCombining(int point) {
        if (point < 0x300) {
            return false;
        }
        String mark = Character.toString(point);
        String pair = LAST_MARK + mark;
        return mark.equals(LAST_MARK)
                || (isMark(point)
                        && !Normalizer.normalize(pair, Normalizer.Form.NFD).equals(pair));
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
