package parallax.event;

import java.util.Optional;
import parallax.language.SentenceTree;
import parallax.statement.Statement;

/// Whether an event is told as having happened (codebook §4). Reads upward: what stands around the word that tells it,
/// then what each word does to it under which it hangs, up to the root, then the statement around.
public final class StatusReader {
    private final StatusWords words = new StatusWords();

    /// The status of an event.
    ///
    /// @param trigger token of the head of the words that tell it: a verb, a noun, an adjective
    /// @param inside  the innermost statement around it
    public EventStatus of(SentenceTree tree, int trigger, Optional<Statement> inside) {
        return new StatusClimb(tree, words, inside).of(trigger);
    }
}
