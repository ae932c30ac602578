package parallax.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import parallax.casefile.Fault;
import parallax.casefile.FaultLog;
import parallax.web.page.BadRequest;
import parallax.web.page.Desk;
import parallax.web.page.NotFound;

/// What goes wrong, in words for whoever asked: as a page, or as JSON below `/api`. What is a fault of ours is written
/// to the case's `faults.log`, never to the page.
final class Failures {
    private final Desk desk;
    private final Rendering rendering;

    Failures(Desk desk, Rendering rendering) {
        this.desk = desk;
        this.rendering = rendering;
    }

    void add(RoutesConfig routes) {
        routes.exception(Refused.class, (e, request) -> tell(request, e.status(), String.valueOf(e.getMessage())));
        routes.exception(
                BadRequest.class,
                (e, request) -> tell(request, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage())));
        routes.exception(
                IllegalArgumentException.class,
                (e, request) -> tell(request, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage())));
        routes.exception(
                NotFound.class, (e, request) -> tell(request, HttpStatus.NOT_FOUND, String.valueOf(e.getMessage())));
        routes.exception(HttpResponseException.class, (e, request) -> {
            HttpStatus status = HttpStatus.forStatus(e.getStatus());
            tell(request, status, status.getMessage());
        });
        routes.exception(
                IOException.class,
                (e, request) -> tell(request, HttpStatus.INTERNAL_SERVER_ERROR, String.valueOf(e.getMessage())));
        routes.exception(Exception.class, this::fault);
    }

    private void fault(Exception e, Context request) {
        String where = "";
        try {
            where = " It is in " + FaultLog.write(desk.folder(), List.of(new Fault(request.path(), e))) + ".";
        } catch (IOException | UncheckedIOException unwritable) {
            e.addSuppressed(unwritable);
        }
        tell(request, HttpStatus.INTERNAL_SERVER_ERROR, "A fault in Parallax." + where);
    }

    private void tell(Context request, HttpStatus status, String message) {
        request.status(status);
        if (request.path().startsWith("/api")) {
            request.contentType("application/json").result(Json.of(new Failure(status.getCode(), message)));
        } else {
            request.html(rendering.error(status.getCode(), message));
        }
    }

    /// @param error for a user to read
    record Failure(int status, String error) {}
}
