package parallax.compare.happening;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.compare.ledger.Holder;
import parallax.compare.ledger.RecordRef;
import parallax.text.Span;
import parallax.time.Interval;

/// A statement that says yes or no to what stands before it, without telling it again: "the ministry denies that",
/// "called
/// the report nonsense".
///
/// @param target what it is about
record Claim(RecordRef ref, Span span, Holder holder, boolean affirms, Telling target, Interval said) {
    /// Of these, those about one of the tellings.
    static List<Claim> about(List<Claim> claims, List<Telling> tellings) {
        Set<RecordRef> refs = tellings.stream().map(Telling::ref).collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> refs.contains(claim.target().ref()))
                .toList();
    }
}
