package parallax.compare.ledger;

import java.util.List;

/// Finds the questions of some slots that accounts of one story answer.
@FunctionalInterface
public interface QuestionFinder {
    /// In an order that depends on the accounts alone.
    List<Question> find(StoryAccounts story);
}
