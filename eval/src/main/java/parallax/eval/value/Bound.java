package parallax.eval.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One end of a figure, or one coordinate: a number, words that are no number, or nothing.
///
/// @param number null where there is none
/// @param words  the words where they are no number, else empty
public record Bound(@Nullable Double number, String words) {
    private static final Bound NONE = new Bound(null, "");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?");
    private static final double RELATIVE = 1e-9;
    private static final double ABSOLUTE = 1e-12;

    /// Reads a number, also as words with commas ("12,000").
    public static Bound of(JsonNode node) {
        String words = LooseJson.words(node);
        if (words.isEmpty() || node.isBoolean()) {
            return NONE;
        }
        String digits = words.replace(",", "").strip();
        return NUMBER.matcher(digits).matches() ? new Bound(Double.valueOf(digits), "") : new Bound(null, words);
    }

    /// Whether nothing is given.
    public boolean isNone() {
        return number == null && words.isEmpty();
    }

    /// Equal numbers (to nine digits), equal words, or both nothing.
    public boolean same(Bound other) {
        Double a = number;
        Double b = other.number;
        return (a != null && b != null) ? isClose(a, b) : equals(other);
    }

    private static boolean isClose(double a, double b) {
        return a == b || Math.abs(a - b) <= Math.max(RELATIVE * Math.max(Math.abs(a), Math.abs(b)), ABSOLUTE);
    }
}
