package parallax.casefile;

import java.io.IOException;

/// A case that cannot be opened, read or written, said in one line that names it and the reason.
public final class CaseException extends IOException {
    private static final long serialVersionUID = 1L;

    public CaseException(String message) {
        super(message);
    }

    public CaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
