package parallax.talks;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// Words that stand for a negotiation.
///
/// @param from  first token in its sentence
/// @param end   after its last token
/// @param track id of the track; absent until a bare "the talks" is resolved
/// @param round number of the round; absent where not said
/// @param form  how the words name it
record TrackMention(
        int sentence,
        int from,
        int end,
        Span span,
        @Nullable String track,
        @Nullable Integer round,
        Form form) {
    /// How words name a negotiation.
    enum Form {
        /// "the Muscat talks", "the third round".
        TALKS,
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
        return new TrackMention(sentence, from, end, span, resolved, round, form);
    }

    boolean venue() {
        return form == Form.VENUE;
    }

    boolean title() {
        return form == Form.TITLE;
    }

    boolean assembly() {
        return form == Form.ASSEMBLY || form == Form.TITLE;
    }
}
