package parallax.web.decisions;

import java.util.List;
import parallax.casefile.DecisionResult;

/// What came of a decision.
///
/// @param number    of the decision, to undo it by
/// @param decision  the word for it, such as `merge actors`
/// @param documents whose records were written anew
public record Done(int number, String decision, List<String> documents) {
    static Done of(DecisionResult result) {
        return new Done(result.entry().number(), result.entry().decision().label(), result.documents());
    }
}
