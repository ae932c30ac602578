package parallax.talks;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// Words that stand for a negotiation.
///
/// @param head  token on which the others hang, in its sentence
/// @param from  first token
/// @param end   after the last token
/// @param track id of the track; absent until a bare "the talks" is resolved
/// @param round number of the round; absent where not said
/// @param form  how the words name it
/// @param other whether it cannot be the negotiation last named: "talks with X", "trade talks"
record TrackMention(
        int sentence,
        int head,
        int from,
        int end,
        Span span,
        @Nullable String track,
        @Nullable Integer round,
        Form form,
        boolean other) {
    /// How words name a negotiation.
    enum Form {
        /// "the Muscat talks".
        TALKS,
        /// "the third round".
        ROUND,
        /// "the conference in Muscat".
        ASSEMBLY,
        /// "the Congress of Reconciliation": by a title, not by a place.
        TITLE,
        /// Only the place of a negotiation named elsewhere: "will be in Muscat".
        VENUE,
        /// "met in Muscat".
        MEETING
    }

    TrackMention of(@Nullable String resolved) {
        return new TrackMention(sentence, head, from, end, span, resolved, round, form, other);
    }

    TrackMention ofNoRound() {
        return new TrackMention(sentence, head, from, end, span, track, null, form, other);
    }

    /// Whether it holds a token.
    boolean holds(int token) {
        return from <= token && token < end;
    }

    boolean isVenue() {
        return form == Form.VENUE;
    }

    boolean isTitle() {
        return form == Form.TITLE;
    }

    boolean isAssembly() {
        return form == Form.ASSEMBLY || form == Form.TITLE;
    }
}
