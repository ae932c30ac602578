package parallax.web.server;

import io.javalin.http.Context;

/// What browsers are told not to do with our pages: run or load anything that does not come from this server, be put in
/// a frame, tell other sites where they were.
final class Headers {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'; object-src 'none'";

    private Headers() {}

    static void add(Context answer) {
        answer.header("Content-Security-Policy", POLICY);
        answer.header("X-Content-Type-Options", "nosniff");
        answer.header("X-Frame-Options", "DENY");
        answer.header("Referrer-Policy", "same-origin");
        answer.header("Cross-Origin-Opener-Policy", "same-origin");
        answer.header("Cross-Origin-Resource-Policy", "same-origin");
        answer.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        answer.header("Cache-Control", "no-store");
    }
}
