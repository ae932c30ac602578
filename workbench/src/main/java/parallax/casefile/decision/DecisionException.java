package parallax.casefile.decision;

import java.io.IOException;

/// Decisions that cannot be read, said in one line that names file, line and reason.
public final class DecisionException extends IOException {
    private static final long serialVersionUID = 1L;

    public DecisionException(String message) {
        super(message);
    }

    public DecisionException(String message, Throwable cause) {
        super(message, cause);
    }
}
