package parallax.compare.ledger;

import java.util.List;
import parallax.time.Interval;

/// An issue before its answers are related: what is asked, and every answer found.
///
/// @param words   in words, for the reader
/// @param answers in order of their records, each record once
/// @param about   what the silent were searched for
public record Question(Slot slot, String words, List<Answer> answers, Subject about) {
    public Question {
        answers = List.copyOf(answers);
    }

    /// What a question is about: enough to tell whether an account that covers the story should have known of it.
    ///
    /// @param terms  words of which an account that mentions the subject uses some, lower case
    /// @param actors case-wide ids of those concerned
    /// @param when   the days it is about; unknown where not said
    public record Subject(List<String> terms, List<String> actors, Interval when) {
        public Subject {
            terms = List.copyOf(terms);
            actors = List.copyOf(actors);
        }
    }
}
