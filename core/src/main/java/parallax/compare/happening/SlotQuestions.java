package parallax.compare.happening;

import java.util.List;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.StoryAccounts;

/// The questions of one slot.
interface SlotQuestions {
    /// @param claims on any of the happenings, in order
    List<Question> of(StoryAccounts story, List<Happening> happenings, List<Claim> claims);
}
