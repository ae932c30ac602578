package parallax.compare.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// According to whom: the innermost speaker, and everyone who passes it on.
///
/// @param actor case-wide id of the innermost speaker ([CaseActors]); absent where hidden ("reportedly"). In the
///              author's own voice it is the publisher, where the case knows the publisher as an actor
/// @param name  the innermost speaker in words: the actor's name, the words of the source, or the publisher's or
///              account's name in the author's own voice; `unnamed` where hidden
/// @param chain the names of all who pass it on, from the outermost (the account's publisher) to the innermost
///              speaker, who comes last; one name in the author's own voice
public record Holder(@Nullable String actor, String name, List<String> chain) {
    public Holder {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a holder without a chain: " + name);
        }
    }

    /// Whether the account says it in its own voice.
    public boolean isOwnVoice() {
        return chain.size() == 1;
    }
}
