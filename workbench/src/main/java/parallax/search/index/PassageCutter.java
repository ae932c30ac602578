package parallax.search.index;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.text.Span;

/// Cuts a text into passages that are found as a whole: paragraphs, long ones at the ends of sentences.
final class PassageCutter {
    /// Characters of a passage, unless a sentence is longer.
    private static final int LONG = 480;

    /// A line of so many characters may have been broken only for its length.
    private static final int FULL_LINE = 50;

    private static final String ENDS = ".!?…:;”\"»’'";

    private final String text;

    PassageCutter(String text) {
        this.text = text;
    }

    /// The passages within a span, in order, without white space around them.
    List<Span> cut(Span within) {
        List<Span> passages = new ArrayList<>();
        int start = within.start();
        for (int at = within.start(); at < within.end(); at++) {
            if (text.charAt(at) == '\n' && endsParagraph(start, at, within.end())) {
                paragraph(start, at, passages);
                start = at + 1;
            }
        }
        paragraph(start, within.end(), passages);
        return passages;
    }

    /// A lone line end within a sentence is no end: many texts come with lines of equal length.
    private boolean endsParagraph(int start, int lineEnd, int limit) {
        int next = lineEnd + 1;
        while (next < limit && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
            next++;
        }
        if (next >= limit || text.charAt(next) == '\n') {
            return true;
        }
        int line = Math.max(start, text.lastIndexOf('\n', lineEnd - 1) + 1);
        int last = lineEnd;
        while (last > line && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last - line < FULL_LINE || ENDS.indexOf(text.charAt(last - 1)) >= 0;
    }

    private void paragraph(int from, int to, List<Span> passages) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        if (end - start <= LONG) {
            passages.add(new Span(start, end));
            return;
        }
        sentences(start, end, passages);
    }

    /// As many sentences together as fit.
    private void sentences(int start, int end, List<Span> passages) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text.substring(start, end).replace('\n', ' '));
        int first = 0;
        int last = 0;
        for (int stop = sentences.next(); stop != BreakIterator.DONE; stop = sentences.next()) {
            if (stop - first > LONG && last > first) {
                passages.add(trimmed(start + first, start + last));
                first = last;
            }
            last = stop;
        }
        passages.add(trimmed(start + first, end));
    }

    private Span trimmed(int start, int end) {
        int last = end;
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }
}
