package parallax.eval.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.text.Span;

/// The words of a text as the independent scorer cuts them. Sets of words are sets of their places.
final class Words {
    private static final String LETTER = "[\\p{L}\\p{N}_]";
    private static final Pattern WORD =
            Pattern.compile(LETTER + "+(?:[.'’\\-]" + LETTER + "+)*|[^\\p{L}\\p{N}_\\s\\p{Z}\\x1c-\\x1f\\u0085]");

    private final List<Span> words = new ArrayList<>();
    private final List<Boolean> marks = new ArrayList<>();

    Words(String text) {
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(new Span(found.start(), found.end()));
            int first = text.codePointAt(found.start());
            marks.add(!Character.toString(first).matches(LETTER));
        }
    }

    /// The words that share a character with one of the spans.
    NavigableSet<Integer> in(List<Span> spans) {
        NavigableSet<Integer> found = new TreeSet<>();
        for (Span span : spans) {
            for (int at = firstEndingBehind(span.start());
                    at < words.size() && words.get(at).start() < span.end();
                    at++) {
                found.add(at);
            }
        }
        return found;
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Without the marks at both ends; whole where there is nothing else.
    NavigableSet<Integer> trimmed(NavigableSet<Integer> set) {
        NavigableSet<Integer> trimmed = new TreeSet<>(set);
        while (!trimmed.isEmpty() && marks.get(trimmed.first())) {
            trimmed.pollFirst();
        }
        while (!trimmed.isEmpty() && marks.get(trimmed.last())) {
            trimmed.pollLast();
        }
        return trimmed.isEmpty() ? set : trimmed;
    }
}
