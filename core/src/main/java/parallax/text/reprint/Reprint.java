package parallax.text.reprint;

import java.util.List;
import parallax.text.Span;

/// One document repeats another.
///
/// @param document      id of the one that repeats
/// @param origin        id of the one repeated: the one published first, else the one that begins with
///                      what they share, else the one of which more is shared
/// @param share         how much of the repeating document's text is the origin's, `0 < share <= 1`
/// @param shareOfOrigin how much of the origin is repeated, `0 < shareOfOrigin <= 1`
/// @param spans         the repeated sentences in the repeating document, neighbours joined
/// @param originSpans   the same sentences in the origin
public record Reprint(
        String document,
        String origin,
        Kind kind,
        double share,
        double shareOfOrigin,
        List<Span> spans,
        List<Span> originSpans) {
    /// How one document repeats another.
    public enum Kind {
        /// All letters and digits are the same.
        EXACT,
        /// Nearly all sentences of both are the same.
        NEAR,
        /// Most sentences of one of them stand in the other.
        REPRINT,
        /// Some sentences in a row of one of them stand in the other, which has more to say: a letter that quotes
        /// a wire at length. It is no copy, but what stands there is said once.
        EXCERPT
    }

    /// The same finding the other way round, for a caller who knows better which came first.
    public Reprint reversed() {
        return new Reprint(origin, document, kind, shareOfOrigin, share, originSpans, spans);
    }

    public Reprint {
        spans = List.copyOf(spans);
        originSpans = List.copyOf(originSpans);
    }
}
