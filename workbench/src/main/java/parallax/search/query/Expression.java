package parallax.search.query;

import java.util.List;
import parallax.time.Interval;

/// What a passage must have in order to be found.
public sealed interface Expression {
    /// Any passage.
    record Anything() implements Expression {}

    /// A word in any of its forms; exactly this one counts most.
    record Word(String word) implements Expression {}

    /// Words that begin so.
    record Prefix(String start) implements Expression {}

    /// These words in this order, in exactly these forms but for case and accents.
    record Phrase(String words) implements Expression {}

    /// These words in any order and form.
    ///
    /// @param gap most other words between them, `0 <= gap`
    record Near(String words, int gap) implements Expression {}

    /// A named property has these words.
    ///
    /// @param words in any case
    /// @param whole whether the words stand beside each other in this order; where not, the last may be a beginning
    record Property(SearchField field, String words, boolean whole) implements Expression {}

    /// The account may have been published within these days.
    record Published(Interval days) implements Expression {}

    /// Nobody knows when the account was published.
    record Undated() implements Expression {}

    /// All of them; at least two.
    record All(List<Expression> parts) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of them; at least two.
    record Any(List<Expression> parts) implements Expression {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// Not this.
    record Not(Expression part) implements Expression {}
}
