package parallax.compare.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

/// A sentence's words: runs of letters, digits and the marks that join them.
///
/// @param span  of the sentence
/// @param spans of its words, in order
/// @param lower the words in lower case
record Words(Span span, Passage passage, List<Span> spans, List<String> lower) {
    /// Longer stretches without a stop are cut.
    private static final int LONGEST = 120;

    Words {
        spans = List.copyOf(spans);
        lower = List.copyOf(lower);
    }

    boolean isHeadline() {
        return passage.kind() == PassageKind.HEADLINE;
    }

    /// The sentences of a passage in order; boilerplate has none.
    static List<Words> of(String text, Passage passage, Set<String> abbreviations) {
        List<Words> sentences = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        int at = passage.span().start();
        int end = Math.min(passage.span().end(), text.length());
        while (at < end) {
            int stop = wordEnd(text, at, end);
            if (stop > at) {
                words.add(new Span(at, stop));
                at = stop;
                continue;
            }
            if (!words.isEmpty() && (ends(text, at, end, words.getLast(), abbreviations) || words.size() >= LONGEST)) {
                sentences.add(sentence(text, passage, words));
                words.clear();
            }
            at += Character.charCount(text.codePointAt(at));
        }
        if (!words.isEmpty()) {
            sentences.add(sentence(text, passage, words));
        }
        return sentences;
    }

    private static Words sentence(String text, Passage passage, List<Span> words) {
        List<String> lower = words.stream()
                .map(word -> word.in(text).toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
        Span span = new Span(words.getFirst().start(), words.getLast().end());
        return new Words(span, passage, words, lower);
    }

    private static int wordEnd(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            boolean joins = at > start
                    && "'’-.,".indexOf(codePoint) >= 0
                    && at + 1 < end
                    && Character.isLetterOrDigit(text.charAt(at + 1))
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && (codePoint != ',' && codePoint != '.' || Character.isDigit(text.charAt(at - 1)));
            if (!Character.isLetterOrDigit(codePoint) && !joins) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean ends(String text, int at, int end, Span last, Set<String> abbreviations) {
        char mark = text.charAt(at);
        if (mark == '\n') {
            return nextIsBlankOrItem(text, at + 1, end);
        }
        if (mark == '!' || mark == '?' || mark == '…') {
            return true;
        }
        return mark == '.' && !isAbbreviation(last.in(text), abbreviations) && opensAfter(text, at + 1, end);
    }

    private static boolean nextIsBlankOrItem(String text, int at, int end) {
        int next = at;
        while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next >= end || text.charAt(next) == '\n' || !Character.isLetterOrDigit(text.charAt(next));
    }

    private static boolean isAbbreviation(String word, Set<String> abbreviations) {
        return word.length() == 1 || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean opensAfter(String text, int at, int end) {
        int next = at;
        while (next < end && "\"”’')]»".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= end) {
            return true;
        }
        boolean blank = Character.isWhitespace(text.charAt(next));
        while (next < end
                && (Character.isWhitespace(text.charAt(next)) || "\"“‘'([«–-".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return blank && (next >= end || !Character.isLowerCase(text.charAt(next)));
    }

    /// Index of the word that begins at an offset or is the first behind it; the number of words where none is.
    int indexAt(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
