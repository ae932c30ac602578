package parallax.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names of one sentence by their tokens.
final class NamedTokens {
    private final @Nullable Candidate[] starting;
    private final @Nullable Candidate[] ending;
    private final @Nullable Candidate[] covering;

    NamedTokens(int size, List<Candidate> names) {
        this.starting = new Candidate[size + 1];
        this.ending = new Candidate[size + 1];
        this.covering = new Candidate[size + 1];
        for (Candidate name : names) {
            starting[name.from()] = name;
            ending[name.to()] = name;
            for (int i = name.from(); i < name.to(); i++) {
                covering[i] = name;
            }
        }
    }

    /// The name that begins with this token; null if none does.
    @Nullable
    Candidate from(int index) {
        return index >= 0 && index < starting.length ? starting[index] : null;
    }

    /// The name that ends before this token; null if none does.
    @Nullable
    Candidate before(int index) {
        return index >= 0 && index < ending.length ? ending[index] : null;
    }

    /// Whether a name holds this token.
    boolean holds(int index) {
        return index >= 0 && index < covering.length && covering[index] != null;
    }
}
