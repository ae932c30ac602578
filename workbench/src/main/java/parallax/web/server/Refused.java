package parallax.web.server;

import io.javalin.http.HttpStatus;

/// A request that must not pass; the message is for whoever asked.
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    Refused(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
