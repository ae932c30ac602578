package parallax.compare.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.text.Span;

/// A word of a text as it is counted.
///
/// @param form    in lower case without possessive, as `state` of `State’s`; an acronym in capitals without stops, as
///                `US` of `U.S.`
/// @param capital whether it is written as names are: with a capital, or as `al-Sham`
record Word(Span span, String form, boolean capital) {
    private static final int SHORTEST = 2;
    /// Longer runs of letters are no words.
    private static final int LONGEST = 40;

    private static final int LONGEST_ACRONYM = 6;

    /// The words of a stretch of text by sentence, in order. A sentence ends at its mark before white space, and at a
    /// line break; words with digits and single letters are left out.
    static List<List<Word>> sentences(String text, Span span) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> sentence = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int end = end(text, at, span.end());
            if (end > at) {
                add(sentence, text, at, end);
                at = end;
            } else {
                if (ends(text, at) && !sentence.isEmpty()) {
                    sentences.add(quiet(sentence));
                    sentence.clear();
                }
                at++;
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(quiet(sentence));
        }
        return sentences;
    }

    /// In a line of capitals short words are no acronyms.
    private static List<Word> quiet(List<Word> sentence) {
        long capitals = sentence.stream().filter(Word::isAcronym).count();
        return capitals * 2 > sentence.size() && sentence.size() > 2
                ? sentence.stream().map(Word::lowered).toList()
                : List.copyOf(sentence);
    }

    /// Where the word that begins here ends; here where none begins.
    private static int end(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            boolean inner = at > from
                    && at + 1 < limit
                    && (c == '-' || c == '\'' || c == '’' || c == '.')
                    && isLetter(text.charAt(at + 1))
                    && (c != '.' || isAcronym(text, from, at));
            if (!isLetter(c) && !inner) {
                break;
            }
            at++;
        }
        return at;
    }

    /// Whether single letters and stops lead up to here, as in `U.S.A`.
    private static boolean isAcronym(String text, int from, int stop) {
        return stop == from + 1 || text.charAt(stop - 2) == '.';
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == '.' || c == '!' || c == '?' || c == '…';
        boolean last = at + 1 >= text.length() || !isLetter(text.charAt(at + 1));
        return c == '\n' || (mark && last);
    }

    private static void add(List<Word> sentence, String text, int start, int end) {
        if (end - start > LONGEST) {
            return;
        }
        String form = folded(text.substring(start, end));
        if (form.length() >= SHORTEST && form.chars().noneMatch(Character::isDigit)) {
            sentence.add(new Word(new Span(start, end), form, isCapital(text, start, end)));
        }
    }

    private static String folded(String word) {
        String form = word.replace('’', '\'').replace(".", "");
        form = form.endsWith("'s") || form.endsWith("'S") ? form.substring(0, form.length() - 2) : form;
        return isAcronym(form) ? form : form.toLowerCase(Locale.ROOT);
    }

    private static boolean isAcronym(String form) {
        return form.length() >= SHORTEST
                && form.length() <= LONGEST_ACRONYM
                && form.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isCapital(String text, int start, int end) {
        int hyphen = text.indexOf('-', start, end);
        boolean inner = hyphen > 0 && hyphen < end - 1 && hyphen - start <= SHORTEST;
        return Character.isUpperCase(text.charAt(start)) || (inner && Character.isUpperCase(text.charAt(hyphen + 1)));
    }

    boolean isAcronym() {
        return isAcronym(form);
    }

    /// The same word where capitals tell nothing.
    Word lowered() {
        return new Word(span, form.toLowerCase(Locale.ROOT), capital);
    }
}
