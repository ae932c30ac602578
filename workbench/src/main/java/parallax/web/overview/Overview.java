package parallax.web.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.web.map.AtPlace;
import parallax.web.map.Places;
import parallax.web.timeline.Events;
import parallax.web.timeline.Timeline;

/// What the case holds.
///
/// @param counts   how many there are of what
/// @param disputes the first of them
/// @param sources  who published, with their families and origins
/// @param outside  what was left out, and which documents are copies
/// @param timeline of the events that the criteria choose
/// @param places   of the events and figures that the criteria choose
/// @param events   those behind the mark of the timeline that the address names; absent where it names none
/// @param told     what is told of the place that the address names; likewise
public record Overview(
        List<Count> counts,
        List<Dispute> disputes,
        Sources sources,
        Outside outside,
        Timeline timeline,
        Places places,
        @Nullable Events events,
        @Nullable AtPlace told) {
    public Overview {
        counts = List.copyOf(counts);
        disputes = List.copyOf(disputes);
    }

    /// How many there are of something.
    ///
    /// @param name in words that go after the number: `actors`
    /// @param link the page that lists them
    public record Count(long number, String name, String link) {}

    /// A question that holders answer differently.
    ///
    /// @param slot      what is asked: `figure`, `happened`, `who` …
    /// @param origins   how many independent origins answer it
    /// @param relations how the answers stand to each other, each kind with its number
    /// @param answers   by value, those of most origins first
    /// @param further   how many more values there are
    public record Dispute(
            String story,
            String issue,
            String slot,
            String question,
            long origins,
            List<Relation> relations,
            List<Answer> answers,
            int further) {
        public Dispute {
            relations = List.copyOf(relations);
            answers = List.copyOf(answers);
        }
    }

    /// @param kind such as `conflict`
    public record Relation(String kind, long number) {}

    /// One value with those who hold it.
    ///
    /// @param origins how many independent origins
    /// @param holders the first of them, each with the words
    /// @param further how many more hold it
    public record Answer(String value, long origins, List<Holder> holders, int further) {
        public Answer {
            holders = List.copyOf(holders);
        }
    }

    /// @param accordingTo from the one who holds it outwards
    /// @param words       the exact words
    public record Holder(String account, String record, String accordingTo, String words) {}
}
