package parallax.actor;

import java.util.List;
import parallax.language.Reading;
import parallax.time.AccountDate;

/// Finds who appears in an account.
public final class ActorReader {
    @SuppressWarnings("UnusedVariable")
    private final ActorRegistry registry;

    public ActorReader(ActorRegistry registry) {
        this.registry = registry;
    }

    public Cast read(Reading reading, AccountDate date) {
        return new Cast(List.of(), List.of(), List.of());
    }
}
