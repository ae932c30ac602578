package parallax.language;

import java.util.List;
import java.util.Set;
import parallax.text.ResourceTable;
import parallax.text.Span;

/// Whether a line break ends a sentence: lists, headlines and table rows do, hard-wrapped prose does not.
final class Layout {
    /// A line of prose that goes on after an empty line is at least so long.
    private static final int PROSE = 40;

    /// Lines of hard-wrapped text are no longer than this.
    private static final int WIDEST = 120;

    private static final Set<String> FUNCTION_WORDS = ResourceTable.words(Layout.class, "function-words.txt");

    private final String text;
    private final Span within;
    private final int width;
    private final boolean torn;

    Layout(String text, Span within) {
        this.text = text;
        this.within = within;
        this.width = width(text, within);
        this.torn = isTorn();
    }

    /// Width at which the text is wrapped; far beyond any line if it is not.
    private static int width(String text, Span within) {
        int widest = 0;
        int longLines = 0;
        int lines = 0;
        for (int start = within.start(); start < within.end(); start++) {
            int end = lineEnd(text, start, within.end());
            lines += end > start ? 1 : 0;
            longLines += end - start > WIDEST ? 1 : 0;
            widest = end - start > WIDEST ? widest : Math.max(widest, end - start);
            start = end;
        }
        return longLines * 10 > lines ? Integer.MAX_VALUE / 2 : widest;
    }

    /// Whether empty lines stand inside sentences here: one follows a long line without final mark, and lower case goes
    /// on.
    private boolean isTorn() {
        int end = lineEnd(text, within.start(), within.end());
        int start = within.start();
        while (end < within.end()) {
            int next = end;
            int breaks = 0;
            while (next < within.end() && Letters.isBlank(text.charAt(next))) {
                breaks += text.charAt(next) == '\n' ? 1 : 0;
                next++;
            }
            boolean open = end - start >= PROSE && Character.isLetter(text.charAt(end - 1));
            if (open && breaks > 1 && next < within.end() && Character.isLowerCase(text.charAt(next))) {
                return !isTitle(new Span(start, end));
            }
            start = next;
            end = lineEnd(text, next, within.end());
        }
        return false;
    }

    /// Long lines on both sides, the first of which is not the title.
    private boolean isTornHere(List<Span> tokens, Span line, Span next) {
        return torn
                && line.length() >= PROSE
                && line.start() > tokens.getFirst().start()
                && lineOf(next.start()).length() > WIDEST;
    }

    private static int lineEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && !Letters.isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Line breaks before a token; `\r\n` is one.
    static int breaksBefore(String text, List<Span> tokens, int index) {
        int breaks = 0;
        for (int at = tokens.get(index - 1).end(); at < tokens.get(index).start(); at++) {
            char letter = text.charAt(at);
            boolean half = letter == '\n' && text.charAt(at - 1) == '\r';
            breaks += Letters.isLineBreak(letter) && !half ? 1 : 0;
        }
        return breaks;
    }

    static boolean isParagraphBreak(String text, List<Span> tokens, int index) {
        return breaksBefore(text, tokens, index) > 1;
    }

    /// Whether the line break before the token at `index`, which follows no full stop, ends a sentence.
    boolean separates(List<Span> tokens, int index) {
        Span last = tokens.get(index - 1);
        Span next = tokens.get(index);
        boolean colon = last.length() == 1 && ":;".indexOf(text.charAt(last.start())) >= 0;
        if (startsItem(next) || colon) {
            return true;
        }
        Span line = lineOf(last.end());
        if (isRow(line) || isByline(tokens, index)) {
            return true;
        }
        boolean paragraph = isParagraphBreak(text, tokens, index);
        boolean lower = Character.isLowerCase(text.codePointAt(next.start()));
        if (lower) {
            return paragraph && (line.length() < PROSE || isTitle(line) || isAddress(next));
        }
        if (FUNCTION_WORDS.contains(last.in(text))) {
            return false;
        }
        boolean comma = text.charAt(last.end() - 1) == ',';
        boolean full = line.length() + 1 + next.length() > width * 0.85 && line.length() >= PROSE;
        boolean onward = paragraph ? isTornHere(tokens, line, next) : comma || full;
        return !onward || isTitle(line);
    }

    /// A bullet, or the number of an item, which the tokenizer has cut as one token.
    boolean startsItem(Span token) {
        char first = text.charAt(token.start());
        boolean bullet = "•▪●○■□‣⁃◦·–—-*►➢✓→#>|".indexOf(first) >= 0
                && token.end() < within.end()
                && Letters.isBlank(text.charAt(token.end()));
        boolean number = token.length() > 1
                && token.length() <= 6
                && (first == '(' || Letters.isWord(first))
                && ".)".indexOf(text.charAt(token.end() - 1)) >= 0
                && (Letters.isDigit(first) || text.charAt(token.end() - 1) == ')');
        boolean note = first == '[' && token.length() > 2;
        return bullet || number || note;
    }

    private boolean isByline(List<Span> tokens, int index) {
        boolean by = "by".equalsIgnoreCase(tokens.get(index).in(text));
        return by
                && index + 1 < tokens.size()
                && Character.isUpperCase(text.charAt(tokens.get(index + 1).start()))
                && lineOf(tokens.get(index).start()).length() < 80
                && isTitle(lineOf(tokens.get(index - 1).start()));
    }

    private boolean isAddress(Span token) {
        return text.startsWith("http", token.start()) || text.startsWith("www.", token.start());
    }

    /// A row of a table or of links: columns divided by tabs, bars or wide gaps. The gap behind the number of an item
    /// makes no row.
    private boolean isRow(Span line) {
        int blanks = 0;
        for (int at = line.start(); at < line.end(); at++) {
            char letter = text.charAt(at);
            boolean wide = blanks > 2 && letter != ' ' && at - blanks > line.start() + 6;
            if (letter == '\t' || letter == '|' || wide) {
                return true;
            }
            blanks = letter == ' ' ? blanks + 1 : 0;
        }
        return false;
    }

    /// Most of its longer words are capitalised.
    private boolean isTitle(Span line) {
        int words = 0;
        int capitals = 0;
        for (int at = line.start(); at < line.end(); at++) {
            boolean starts = at == line.start() || !Character.isLetter(text.charAt(at - 1));
            if (starts && at + 3 < line.end() && isLongWord(at)) {
                words++;
                capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
            }
        }
        return words > 0 && capitals * 10 >= words * 7;
    }

    private boolean isLongWord(int at) {
        for (int letter = at; letter < at + 4; letter++) {
            if (!Character.isLetter(text.charAt(letter))) {
                return false;
            }
        }
        return true;
    }

    /// The line around `at`, without leading blanks; not empty where a token stands.
    private Span lineOf(int at) {
        int start = at;
        while (start > within.start() && !Letters.isLineBreak(text.charAt(start - 1))) {
            start--;
        }
        int end = lineEnd(text, at, within.end());
        while (start < end - 1 && Letters.isBlank(text.charAt(start))) {
            start++;
        }
        return new Span(start, Math.max(end, start + 1));
    }
}
