package parallax.text;

import java.util.Comparator;

/// Where words stand: half-open `[start, end)` in UTF-16 code units of the document's stored text. Never empty.
///
/// Spans sort by start; of two that begin together the longer comes first.
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /// UTF-16 code units.
    public int length() {
        return end - start;
    }

    /// The words of this span; fails if it reaches beyond the text.
    public String in(String text) {
        return text.substring(start, end);
    }

    /// Whether the two share a character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// The shortest span that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
