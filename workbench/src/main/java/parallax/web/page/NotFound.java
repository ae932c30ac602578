package parallax.web.page;

/// What somebody asked for is not in the case; the message says what, for them to read.
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotFound(String message) {
        super(message);
    }
}
