package parallax.actor;

import java.io.IOException;
import java.nio.file.Path;

/// Known actors with their names: built in, extended by users' files.
public final class ActorRegistry {
    /// The registry that ships with Parallax.
    public static ActorRegistry builtIn() {
        return new ActorRegistry();
    }

    /// This registry and the actors of a file in the same format, which win over it.
    ///
    /// @throws IOException naming the file, line and reason where it cannot be read
    public ActorRegistry with(Path file) throws IOException {
        return this;
    }
}
