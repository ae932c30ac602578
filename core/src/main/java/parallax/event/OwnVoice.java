package parallax.event;

import java.util.Optional;

/// Who speaks in an account's own voice.
@FunctionalInterface
public interface OwnVoice {
    /// Nobody is known to speak.
    OwnVoice UNKNOWN = pronoun -> Optional.empty();

    /// The id of the actor that a pronoun of the first person stands for outside all statements: "we" for the
    /// publisher, "I" for the author; absent where not known.
    ///
    /// @param pronoun in lower case
    Optional<String> of(String pronoun);
}
