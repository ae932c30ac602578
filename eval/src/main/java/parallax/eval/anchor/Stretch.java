package parallax.eval.anchor;

/// A half-open stretch of a text, in code points, so that no character counts twice.
///
/// @param start first character, `0 <= start`
/// @param end   behind the last character, `start < end`
public record Stretch(int start, int end) implements Anchor {
    public Stretch {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
        }
    }

    /// Its characters.
    public int length() {
        return end - start;
    }
}
