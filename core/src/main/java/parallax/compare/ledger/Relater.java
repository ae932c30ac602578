package parallax.compare.ledger;

import java.util.Optional;

/// Says how two answers to one question stand to each other, by a named rule.
@FunctionalInterface
public interface Relater {
    /// @return absent where no rule speaks: they are not held against each other
    Optional<Relation> relate(StoryAccounts story, Question question, Answer left, Answer right);
}
