package parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/// Splits a text into its lines, in one pass whatever the text.
final class Lines {
    /// Of a longer line only this many characters are looked at.
    static final int LONGEST = 4000;

    private final String text;
    private final NavigableSet<Integer> cuts;
    private final List<Line> lines = new ArrayList<>();
    private boolean blankBefore = true;

    private Lines(String text, NavigableSet<Integer> cuts) {
        this.text = text;
        this.cuts = cuts;
    }

    /// The lines that are not blank.
    ///
    /// @param cuts offsets where a line ends although the text goes on, such as the ends of marked passages
    static List<Line> of(String text, NavigableSet<Integer> cuts) {
        return new Lines(text, cuts).split();
    }

    static boolean white(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private List<Line> split() {
        int start = 0;
        Integer cut = cuts.higher(0);
        for (int i = 0; i < text.length(); i++) {
            if (cut != null && cut == i) {
                add(start, i, true);
                start = i;
                cut = cuts.higher(i);
            }
            if (ends(text.charAt(i))) {
                boolean crlf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                add(start, i, false);
                i += crlf ? 1 : 0;
                start = i + 1;
            }
        }
        add(start, text.length(), true);
        return lines;
    }

    private static boolean ends(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    private void add(int from, int to, boolean broken) {
        int start = from;
        int end = to;
        while (start < end && white(text.charAt(start))) {
            start++;
        }
        while (end > start && white(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new Line(new Span(start, end), start - from, blankBefore, head(start, end)));
            blankBefore = broken;
        } else if (!broken) {
            blankBefore = true;
        }
    }

    private String head(int start, int end) {
        int to = Math.min(end, start + LONGEST);
        if (to < end && Character.isHighSurrogate(text.charAt(to - 1))) {
            to--;
        }
        return plain(text.substring(start, to));
    }

    /// No-break and other odd spaces as plain ones, so that patterns need not know them; offsets stay.
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c != ' ' && c != '\t' && white(c)) || c == '\uFEFF' || c == '\u200B') {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }
}
