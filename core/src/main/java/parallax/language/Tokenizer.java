package parallax.language;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/// Splits characters into words, numbers and punctuation marks much as Universal Dependencies does, with these
/// choices:
///
/// - Clitics stand apart: `Zembla` `'s`, `do` `n't`; so does the apostrophe of `Kurds'`.
/// - Hyphens join (`US-backed`, `12-year-old`, `Mi-8`), save between two numbers: `30` `-` `31`. Dashes never join.
/// - A slash splits words (`PYD` `/` `YPG`) and joins numbers (`24/7`).
/// - One token each: `38,500`, `04.11.2017`, `18:00`, `U.S.`, addresses, `. . .`, a footnote mark `[1]` or `(2)`, the
///   number of a list item `1.` or `b)`, `@name`, `#tag`. Apart: `%` and currency signs (`US$` is one).
///
/// Takes time proportional to the text. Every character that is not blank belongs to exactly one token.
final class Tokenizer {
    private final WordScanner words = new WordScanner();
    private final Clitics clitics = new Clitics();
    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /// The tokens inside `within`, in order.
    List<Span> split(String text, Span within) {
        List<Span> tokens = new ArrayList<>(within.length() / 5 + 1);
        int limit = within.end();
        int at = within.start();
        while (at < limit) {
            if (Letters.isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < limit && !Letters.isBlank(text.charAt(end))) {
                end++;
            }
            at = splitChunk(text, at, end, within, tokens);
        }
        return tokens;
    }

    /// Splits what stands between two blanks, or a bit more where dots are spaced; where it stopped.
    private int splitChunk(String text, int start, int end, Span within, List<Span> tokens) {
        int at = start;
        while (at < end) {
            int item = at == start ? itemNumberEnd(text, start, end, within) : at;
            int next = item > at ? item : tokenEnd(text, at, start, end, within);
            if (item > at || !isWordStart(text, at)) {
                tokens.add(new Span(at, next));
            } else {
                addWord(text, at, next, tokens);
            }
            at = next;
        }
        return at;
    }

    private void addWord(String text, int start, int end, List<Span> tokens) {
        int cut = clitics.cut(text, start, end);
        tokens.add(new Span(start, cut));
        if (cut < end) {
            tokens.add(new Span(cut, end));
        }
    }

    private static boolean isWordStart(String text, int at) {
        return Letters.isWord(text.codePointAt(at));
    }

    private int tokenEnd(String text, int at, int chunkStart, int end, Span within) {
        int word = words.end(text, at, end);
        if (word > at) {
            return withStop(text, at, word, end, within.end());
        }
        char mark = text.charAt(at);
        if (mark == '.') {
            return dotsEnd(text, at, chunkStart, end, within.end());
        }
        if (mark == '[' || mark == '(') {
            int note = noteEnd(text, at, end);
            return note > at ? note : at + 1;
        }
        if (mark == '@' || mark == '#') {
            return nameEnd(text, at, end);
        }
        if (Letters.isApostrophe(mark)) {
            return apostropheEnd(text, at, chunkStart, end);
        }
        if (Letters.isHyphen(mark) && at > chunkStart && Letters.isClosing(text.charAt(at - 1))) {
            return Math.max(at + 1, words.end(text, at + 1, end));
        }
        return markEnd(text, at, end);
    }

    /// The word with its own full stop if it is an abbreviation.
    private int withStop(String text, int start, int word, int end, int limit) {
        boolean stop = word < end && text.charAt(word) == '.';
        boolean ellipsis = word + 1 < end && text.charAt(word + 1) == '.';
        boolean own = stop
                && !ellipsis
                && abbreviations.kind(text, start, word, limit).isPresent();
        return own ? word + 1 : word;
    }

    /// `...`, or `. . .` with blanks between.
    private static int dotsEnd(String text, int at, int chunkStart, int end, int limit) {
        int last = at;
        while (last + 1 < end && text.charAt(last + 1) == '.') {
            last++;
        }
        boolean spaced = at == chunkStart && last == at;
        while (spaced && last + 2 < limit && text.charAt(last + 2) == '.' && isSpace(text.charAt(last + 1))) {
            last += 2;
        }
        return last + 1;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\u00a0';
    }

    /// `[12]` or `(3)`.
    private static int noteEnd(String text, int at, int end) {
        int digits = at + 1;
        while (digits < end && digits < at + 4 && Letters.isDigit(text.charAt(digits))) {
            digits++;
        }
        char close = text.charAt(at) == '[' ? ']' : ')';
        return digits > at + 1 && digits < end && text.charAt(digits) == close ? digits + 1 : at;
    }

    private static int nameEnd(String text, int at, int end) {
        int name = at + 1;
        while (name < end && Letters.isWord(text.codePointAt(name))) {
            name += Character.charCount(text.codePointAt(name));
        }
        return Math.min(name, end);
    }

    /// `’s` after a closing mark, `'90s`, or the mark alone; two make one quotation mark.
    private int apostropheEnd(String text, int at, int chunkStart, int end) {
        int word = nameEnd(text, at, end);
        boolean afterMark = at > chunkStart && !Letters.isOpening(text.charAt(at - 1));
        if (afterMark && clitics.isEnding(text.substring(at, Math.min(word, at + 4))) && word <= at + 4) {
            return word;
        }
        if (word - at == 4 && text.charAt(at + 3) == 's' && Letters.isDigit(text.charAt(at + 1))) {
            return word;
        }
        boolean two = at + 1 < end && text.charAt(at + 1) == text.charAt(at);
        return two ? at + 2 : at + 1;
    }

    /// One mark; a run of the same mark, or of `!` and `?`; an emoji with all that modifies it.
    private static int markEnd(String text, int at, int end) {
        int first = text.codePointAt(at);
        int next = at + Character.charCount(first);
        boolean loud = first == '!' || first == '?';
        while (next < end) {
            int codePoint = text.codePointAt(next);
            boolean more =
                    loud ? codePoint == '!' || codePoint == '?' : codePoint == first && "-=*~+#…_|".indexOf(first) >= 0;
            boolean modifies = codePoint == 0x200d
                    || codePoint == 0xfe0f
                    || (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff)
                    || (text.codePointBefore(next) == 0x200d && !Letters.isWord(codePoint));
            if (!more && !modifies) {
                break;
            }
            next += Character.charCount(codePoint);
        }
        return Math.min(next, end);
    }

    /// `1.`, `(a)`, `b)` or `IV.` alone at the beginning of a line that does not go on from the line above.
    private static int itemNumberEnd(String text, int start, int end, Span within) {
        if (end - start < 2
                || end - start > 6
                || end >= within.end()
                || !startsItem(text, start, end, within.start())) {
            return start;
        }
        char last = text.charAt(end - 1);
        int from = text.charAt(start) == '(' && last == ')' ? start + 1 : start;
        if ((last != '.' && last != ')') || from == end - 1) {
            return start;
        }
        boolean digits = true;
        boolean roman = true;
        for (int at = from; at < end - 1; at++) {
            digits &= Letters.isDigit(text.charAt(at));
            roman &= "IVXivx".indexOf(text.charAt(at)) >= 0;
        }
        boolean letter = end - 1 - from == 1 && Character.isLetter(text.charAt(from)) && last == ')';
        return (digits && end - from <= 4) || roman || letter ? end : start;
    }

    private static boolean startsItem(String text, int start, int end, int from) {
        int at = start;
        int breaks = 0;
        while (at > from && Letters.isBlank(text.charAt(at - 1))) {
            breaks += Letters.isLineBreak(text.charAt(--at)) ? 1 : 0;
        }
        if (at == from || breaks > 1) {
            return true;
        }
        boolean openLine = Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == ',';
        return breaks == 1 && (!openLine || text.charAt(end - 1) == ')');
    }
}
