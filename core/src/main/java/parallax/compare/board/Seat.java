package parallax.compare.board;

import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Holder;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Value;
import parallax.talks.Condition;
import parallax.text.Span;

/// One position of an actor, according to one holder.
///
/// @param span      its words in the account's text
/// @param condition what he asks first; absent where none is set
public record Seat(
        RecordRef ref,
        Span span,
        Holder holder,
        Value.Stand stand,
        @Nullable Condition condition) {
    /// The position in short words, such as `attends`, `refuses (threatened)`, `sets condition (met)`.
    public String shown() {
        String kind = stand.kind().label();
        return switch (stand.modality()) {
            case STATED ->
                condition == null ? kind : kind + " (" + condition.status().label() + ")";
            case THREATENED, POSSIBLE -> kind + " (" + stand.modality().label() + ")";
        };
    }
}
