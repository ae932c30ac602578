package parallax.statement;

import parallax.language.AttributionRole;
import parallax.text.Span;

/// A stretch that the encoder marked, in the words of its passage.
///
/// @param from     place of its first word among the words of the passage, from 0
/// @param to       place behind its last word
/// @param sentence place of its sentence in the passage, from 0
record Piece(AttributionRole role, Span span, int from, int to, int sentence) {
    boolean is(AttributionRole wanted) {
        return role == wanted;
    }

    boolean holds(int word) {
        return from <= word && word < to;
    }
}
