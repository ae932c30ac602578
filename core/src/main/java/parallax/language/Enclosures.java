package parallax.language;

import java.util.Arrays;
import java.util.List;
import parallax.text.Span;

/// Which opening quotation mark or bracket belongs to which closing one, within one paragraph.
final class Enclosures {
    private static final int NONE = -1;
    private static final String OPENING = "“«„([";
    private static final String CLOSING = "”»”)]";

    private final int[] partner;

    private Enclosures(int[] partner) {
        this.partner = partner;
    }

    static Enclosures of(String text, List<Span> tokens) {
        int[] partner = new int[tokens.size()];
        Arrays.fill(partner, NONE);
        int[] open = new int[OPENING.length() + 1];
        Arrays.fill(open, NONE);
        for (int index = 0; index < partner.length; index++) {
            if (index > 0 && Layout.isParagraphBreak(text, tokens, index)) {
                Arrays.fill(open, NONE);
            }
            pair(text, tokens, index, open, partner);
        }
        return new Enclosures(partner);
    }

    private static void pair(String text, List<Span> tokens, int index, int[] open, int[] partner) {
        Span token = tokens.get(index);
        char mark = text.charAt(token.start());
        if (token.length() > 2 || Letters.isWord(mark)) {
            return;
        }
        int straight = OPENING.length();
        if (mark == '"' || (mark == '\'' && token.length() == 2)) {
            boolean opens = opensStraight(text, token) || (open[straight] == NONE && !followsWord(text, token));
            close(opens ? NONE : straight, index, open, partner);
            open[straight] = opens ? index : NONE;
        } else if (OPENING.indexOf(mark) >= 0) {
            open[OPENING.indexOf(mark)] = index;
        } else {
            close(CLOSING.indexOf(mark), index, open, partner);
            close(mark == '”' ? OPENING.indexOf('„') : NONE, index, open, partner);
        }
    }

    private static void close(int kind, int index, int[] open, int[] partner) {
        if (kind != NONE && open[kind] != NONE) {
            partner[open[kind]] = index;
            open[kind] = NONE;
        }
    }

    private static boolean opensStraight(String text, Span token) {
        boolean free = !followsWord(text, token);
        return free && token.end() < text.length() && !Letters.isBlank(text.charAt(token.end()));
    }

    private static boolean followsWord(String text, Span token) {
        char before = token.start() == 0 ? ' ' : text.charAt(token.start() - 1);
        return !Letters.isBlank(before) && !Letters.isOpening(before) && before != '—' && before != '–';
    }

    /// The closing mark of the quotation or bracket that opens at `index`, or -1.
    int closing(int index) {
        return partner[index];
    }

    /// Opening mark of any kind, closed or not.
    static boolean isOpening(String text, Span token) {
        char mark = text.charAt(token.start());
        return Letters.isOpening(mark) || (mark == '"' && opensStraight(text, token));
    }
}
