package parallax.web.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may ask. A request must name the server by its own name (a foreign name that resolves here is DNS rebinding),
/// one that changes something must come from the server's own pages, and every one must carry the session's token: as a
/// cookie, which the address that is printed at the start or the password sets, or as `Authorization: Bearer`.
final class Guard {
    private static final String BEARER = "Bearer ";
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final Door door;
    private final String token;
    private final Knocks knocks = new Knocks();

    Guard(Door door) {
        this.door = door;
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    /// What the printed address carries; whoever has it is let in.
    String token() {
        return token;
    }

    /// Lets the request pass, or ends it.
    ///
    /// @throws Refused where it must not pass
    void check(Context request) {
        checkHost(request);
        if (!READING.contains(request.method())) {
            checkOrigin(request);
        }
        String path = request.path();
        if (path.startsWith("/assets/") || path.equals("/login") || isKnown(request)) {
            return;
        }
        if (READING.contains(request.method()) && isToken(request.queryParam("token"))) {
            admit(request);
            request.redirect(withoutToken(request), HttpStatus.SEE_OTHER);
            request.skipRemainingHandlers();
            return;
        }
        if (door.password() != null && !path.startsWith("/api")) {
            request.redirect("/login", HttpStatus.SEE_OTHER);
            request.skipRemainingHandlers();
            return;
        }
        throw new Refused(HttpStatus.UNAUTHORIZED, "Open the address that parallax printed when it started.");
    }

    private void checkHost(Context request) {
        String host = request.header("Host");
        if (host == null || !door.hosts(request.req().getLocalPort()).contains(host.toLowerCase(Locale.ROOT))) {
            throw new Refused(HttpStatus.MISDIRECTED_REQUEST, "This server is not called that.");
        }
    }

    /// Browsers send `Origin` with everything that changes something; other programs show the token instead.
    private void checkOrigin(Context request) {
        String origin = request.header("Origin");
        List<String> own = door.origins(request.req().getLocalPort());
        boolean fromHere = origin != null && own.contains(origin.toLowerCase(Locale.ROOT));
        if (!fromHere && (origin != null || !isToken(bearer(request)))) {
            throw new Refused(HttpStatus.FORBIDDEN, "Only the workbench's own pages may ask for that.");
        }
    }

    private boolean isKnown(Context request) {
        return isToken(request.cookie(cookieName(request))) || isToken(bearer(request));
    }

    private static @Nullable String bearer(Context request) {
        String header = request.header("Authorization");
        return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
    }

    private boolean isToken(@Nullable String given) {
        return given != null && isSame(given, token);
    }

    /// In a time that does not tell how much of it is right.
    private static boolean isSame(String given, String wanted) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether the password is right; asked too often, it says no to everyone for a while.
    ///
    /// @throws Refused where it was asked too often
    boolean opens(String given) {
        String password = door.password();
        if (!knocks.allowed()) {
            throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "Too many wrong passwords; try again in a minute.");
        }
        boolean right = password != null && isSame(given, password);
        if (!right) {
            knocks.failed();
        }
        return right;
    }

    /// From now on this browser is known.
    void admit(Context request) {
        Cookie cookie = new Cookie(cookieName(request), token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(door.isEncrypted());
        // Lax, so that a shared link works from a mail; what changes something is checked by its origin.
        cookie.setSameSite(SameSite.LAX);
        request.cookie(cookie);
    }

    /// Browsers keep one jar for all ports of a machine.
    private static String cookieName(Context request) {
        return "parallax-" + request.req().getLocalPort();
    }

    private static String withoutToken(Context request) {
        StringBuilder kept = new StringBuilder();
        String query = request.queryString();
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            if (!part.startsWith("token=")) {
                kept.append(kept.isEmpty() ? '?' : '&').append(part);
            }
        }
        return request.path() + kept;
    }
}
