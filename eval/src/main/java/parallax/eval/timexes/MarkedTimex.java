package parallax.eval.timexes;

/// A time expression as gold or predictions mark it.
///
/// @param start in code points of its text
/// @param end   behind its last code point
/// @param type  `DATE`, `TIME`, `DURATION` or `SET`
/// @param value in the notation of TIMEX3; may be empty
public record MarkedTimex(int start, int end, String type, String value) {
    /// How many code points both hold; not positive where they hold none.
    int overlap(MarkedTimex other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    boolean sameWords(MarkedTimex other) {
        return start == other.start && end == other.end;
    }
}
