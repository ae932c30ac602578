package parallax.casefile.ledger;

import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Holder;
import parallax.compare.ledger.RecordRef;
import parallax.text.Span;

/// What one account holds, or passes on, on an issue.
///
/// @param value  in short words
/// @param origin number of its origin among those of the issue, from 1: answers of one number are one voice
/// @param words  the exact words of the span
public record LedgerAnswer(RecordRef ref, String value, Holder holder, int origin, Span span, String words) {
    /// The id of the actor who holds it; absent where hidden.
    public @Nullable String actor() {
        return holder.actor();
    }
}
