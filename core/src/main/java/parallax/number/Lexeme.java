package parallax.number;

/// A run of letters, a run of digits, or one mark.
///
/// @param start   UTF-16 offset in the stored text
/// @param end     one past the last unit
/// @param low     lower case, curly quotes and dashes made plain
/// @param capital whether its first letter is upper case
/// @param line    number of the line it stands on, from 0
/// @param block   number of its paragraph: grows with each blank line
public record Lexeme(Kind kind, int start, int end, String low, boolean capital, int line, int block) {
    /// What it is made of.
    public enum Kind {
        WORD,
        DIGITS,
        MARK
    }
}
