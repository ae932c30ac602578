package parallax.language;

import java.util.Locale;
import java.util.Set;
import parallax.text.ResourceTable;

/// Finds where a word ends: letters and digits, and the marks that join them (`U.S`, `38,500`, `rebel-held`,
/// `04.11.2017`).
final class WordScanner {
    /// How far a date or address is looked at, so that no text takes longer than its length allows.
    private static final int REACH = 64;

    private final Set<String> domains = ResourceTable.words(WordScanner.class, "domains.txt");

    /// End of the word that starts at `start`; `start` itself if none does.
    int end(String text, int start, int limit) {
        int address = addressEnd(text, start, limit);
        if (address > start) {
            return address;
        }
        int at = insertionEnd(text, start, limit);
        if (at > start && (at >= limit || !Character.isLetter(text.charAt(at)))) {
            return start;
        }
        while (at < limit) {
            int codePoint = text.codePointAt(at);
            if (Letters.isWord(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (at > start && joins(text, at, limit)) {
                at++;
            } else {
                int inserted = at > start ? insertionEnd(text, at, limit) : at;
                if (inserted == at) {
                    break;
                }
                at = inserted;
            }
        }
        if (at > start && at < limit && text.charAt(at) == '/' && isDomain(text, start, at)) {
            return trimmed(text, start, limit);
        }
        return at > start && at < limit && isCurrencyPrefix(text, start, at) ? at + 1 : Math.min(at, limit);
    }

    /// `example.org` before the slash of its path.
    private boolean isDomain(String text, int start, int end) {
        int dot = text.lastIndexOf('.', end);
        return dot > start && end - dot < 8 && endsAsDomain(text, dot + 1, end);
    }

    /// `US` before `$`.
    private static boolean isCurrencyPrefix(String text, int start, int at) {
        return Letters.isCurrency(text.charAt(at))
                && at - start <= 3
                && text.substring(start, at).chars().allMatch(Character::isUpperCase);
    }

    /// An editor's insertion: `[d]` in `fire[d]`, `(s)` in `rebel(s)`, `(i)` in `(i)t`.
    private static int insertionEnd(String text, int at, int limit) {
        char open = at < limit ? text.charAt(at) : ' ';
        if (open != '[' && open != '(') {
            return at;
        }
        int end = at + 1;
        while (end < limit && end < at + 4 && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        boolean closed = end < limit && end > at + 1 && text.charAt(end) == (open == '[' ? ']' : ')');
        return closed ? end + 1 : at;
    }

    private boolean joins(String text, int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        char mark = text.charAt(at);
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        if (mark == '.' && Letters.isHyphen(text.charAt(at + 1))) {
            return at > 1 && text.charAt(at - 2) == '.' && at + 2 < limit && Letters.isWord(text.codePointAt(at + 2));
        }
        if (Letters.isHyphen(mark) && before == '.') {
            return Letters.isWord(after);
        }
        if (!Letters.isWord(before) || !Letters.isWord(after)) {
            return false;
        }
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        if (Letters.isApostrophe(mark)) {
            return Character.isLetter(after);
        }
        if (Letters.isHyphen(mark)) {
            return !digits || isCode(text, at, limit);
        }
        return switch (mark) {
            case '.' -> digits || joinsAtDot(text, at, limit);
            case ',' -> digits && groupOfThree(text, at, limit);
            case ':', '/' -> digits;
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            default -> false;
        };
    }

    private static boolean groupOfThree(String text, int comma, int limit) {
        int end = comma + 1;
        while (end < limit && end < comma + 5 && Letters.isDigit(text.charAt(end))) {
            end++;
        }
        return end == comma + 4;
    }

    /// Two or more hyphens between digits make a date or number of some kind, not a range: `2016-12-02`.
    private static boolean isCode(String text, int at, int limit) {
        int hyphens = 1;
        int left = at - 1;
        while (left > Math.max(0, at - 12) && isDigitOrHyphen(text.charAt(left - 1))) {
            hyphens += Letters.isHyphen(text.charAt(--left)) ? 1 : 0;
        }
        for (int right = at + 1; right < Math.min(limit, at + 12) && isDigitOrHyphen(text.charAt(right)); right++) {
            hyphens += Letters.isHyphen(text.charAt(right)) ? 1 : 0;
        }
        return hyphens > 1;
    }

    private static boolean isDigitOrHyphen(char letter) {
        return Letters.isDigit(letter) || Letters.isHyphen(letter);
    }

    /// Between single letters (`U.S`, `e.g`, `Ph.D.`) or before the last part of a network name.
    private boolean joinsAtDot(String text, int dot, int limit) {
        if (!Character.isLetter(text.charAt(dot + 1))) {
            return false;
        }
        boolean singleBefore = dot < 2 || !Letters.isWord(text.charAt(dot - 2));
        boolean singleAfter = dot + 2 < limit && text.charAt(dot + 2) == '.';
        if (Character.isLetter(text.charAt(dot - 1)) && (singleBefore || singleAfter)) {
            return singleAfter || dot + 2 >= limit || !Letters.isWord(text.charAt(dot + 2));
        }
        return endsAsDomain(text, dot + 1, limit);
    }

    private boolean endsAsDomain(String text, int from, int limit) {
        int end = from;
        while (end < limit && end < from + 20 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (domains.contains(text.substring(from, end).toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean more = end + 1 < limit && text.charAt(end) == '.' && Character.isLowerCase(text.charAt(from));
        return more && end < from + 20 && domains.contains(followingPart(text, end + 1, limit));
    }

    private static String followingPart(String text, int from, int limit) {
        int end = from;
        while (end < limit && end < from + 8 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /// A web address or an e-mail address from `start`; its closing punctuation is not part of it.
    private static int addressEnd(String text, int start, int limit) {
        boolean web = (text.regionMatches(true, start, "http", 0, 4) && hasScheme(text, start))
                || text.regionMatches(true, start, "www.", 0, 4);
        if (web) {
            return trimmed(text, start, limit);
        }
        int at = start;
        while (at < limit && at < start + REACH && isMailbox(text.charAt(at))) {
            at++;
        }
        if (at == start || at >= limit || text.charAt(at) != '@') {
            return start;
        }
        int end = at + 1;
        while (end < limit && end < at + REACH && isMailbox(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).indexOf('.') > 1 ? trimmed(text, start, end) : start;
    }

    private static boolean hasScheme(String text, int start) {
        return text.startsWith("://", start + 4) || text.startsWith("://", start + 5);
    }

    private static int trimmed(String text, int start, int limit) {
        int end = limit;
        while (end > start + 1 && ".,;:!?)]}>”’»\"'*…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isMailbox(char letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || "._%+-".indexOf(letter) >= 0);
    }
}
