package parallax.compare.ledger;

import java.util.List;
import java.util.Set;
import parallax.time.Interval;

/// An issue before its answers are related: what is asked, and every answer found.
///
/// @param words   in words, for the reader
/// @param answers in order of their records, each record once
/// @param about   what the silent were searched for
/// @param unsure  pairs of answers of which it is not sure enough that they answer the same to be held against each
///                other as a conflict
public record Question(Slot slot, String words, List<Answer> answers, Subject about, Set<Set<RecordRef>> unsure) {
    public Question {
        answers = List.copyOf(answers);
        unsure = Set.copyOf(unsure);
    }

    /// A question of whose answers all are sure.
    public Question(Slot slot, String words, List<Answer> answers, Subject about) {
        this(slot, words, answers, about, Set.of());
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
