package parallax.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.casefile.Case;
import parallax.web.page.Address;
import parallax.web.page.Ask;
import parallax.web.page.Attachment;
import parallax.web.page.BadRequest;
import parallax.web.page.Command;
import parallax.web.page.Desk;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.page.Tabular;

/// Which request leads to which page or command.
final class Routes {
    private final Desk desk;
    private final List<Page<?>> pages;
    private final List<Command<?>> commands;
    private final List<Attachment> attachments;
    private final Guard guard;
    private final Rendering rendering;
    private final Assets assets = new Assets();

    Routes(Desk desk, List<Page<?>> pages, List<Command<?>> commands, List<Attachment> attachments, Guard guard) {
        this.desk = desk;
        this.pages = List.copyOf(pages);
        this.commands = List.copyOf(commands);
        this.attachments = List.copyOf(attachments);
        this.guard = guard;
        this.rendering = new Rendering(desk, pages);
    }

    void add(RoutesConfig routes) {
        routes.before(request -> {
            Headers.add(request);
            guard.check(request);
        });
        routes.get("/assets/{name}", request -> assets.serve(request.pathParam("name"), request));
        pages.forEach(page -> add(routes, page));
        commands.forEach(command -> add(routes, command));
        attachments.forEach(attachment -> add(routes, attachment));
        String description = new OpenApi(pages, commands, attachments).text();
        routes.get(
                "/api/openapi.json",
                request -> request.contentType("application/json").result(description));
        routes.get("/login", request -> request.html(rendering.login("")));
        routes.post("/login", this::login);
        new Failures(desk, rendering).add(routes);
    }

    private <M extends Record> void add(RoutesConfig routes, Page<M> page) {
        routes.get(page.path(), request -> {
            Address address = address(page.path(), page.parameters(), request);
            request.html(rendering.page(page, answer(page, address, false), address));
        });
        String api = Address.of(page.path()).api("").path();
        routes.get(api, request -> {
            Address address = address(page.path(), page.parameters(), request);
            request.contentType("application/json").result(Json.of(answer(page, address, false)));
        });
        if (Tabular.class.isAssignableFrom(page.model())) {
            routes.get(api + ".csv", request -> download(page, request, Download.CSV));
            routes.get(api + ".jsonl", request -> download(page, request, Download.JSONL));
        }
    }

    private <M extends Record> void download(Page<M> page, Context request, Download form) throws IOException {
        Address address = address(page.path(), page.parameters(), request);
        if (answer(page, address, true) instanceof Tabular table) {
            form.send(desk.name() + page.path().replace('/', '-'), table.rows(), request);
        }
    }

    private void add(RoutesConfig routes, Attachment attachment) {
        routes.get(attachment.path(), request -> {
            Address address = address(attachment.path(), attachment.parameters(), request);
            try (Case held = desk.view()) {
                Attachment.Taken taken = attachment.take(new Ask(held, desk, address, true));
                request.header("Content-Disposition", Download.disposition(taken.name()));
                request.contentType(taken.type());
                taken.bytes().write(request.outputStream());
            }
        });
    }

    private <M extends Record> M answer(Page<M> page, Address address, boolean whole) throws IOException {
        try (Case held = desk.view()) {
            return page.answer(new Ask(held, desk, address, whole));
        }
    }

    private <R extends Record> void add(RoutesConfig routes, Command<R> command) {
        routes.post(command.path(), request -> {
            run(command, fields(command, request));
            request.redirect(back(request), HttpStatus.SEE_OTHER);
        });
        routes.post("/api" + command.path(), request -> {
            Map<String, List<String>> fields = request.isJson() ? Json.fields(request.body()) : request.formParamMap();
            R result = run(command, declared(command.path(), command.parameters(), fields));
            request.contentType("application/json").result(Json.of(result));
        });
    }

    private <R extends Record> R run(Command<R> command, Address fields) throws IOException {
        try (Case held = desk.view()) {
            return command.run(new Ask(held, desk, fields, false));
        }
    }

    private static Address fields(Command<?> command, Context request) {
        return declared(command.path(), command.parameters(), request.formParamMap());
    }

    /// The page that the form stood on; never another site.
    private static String back(Context request) {
        String back = Optional.ofNullable(request.formParam("back")).orElse("/");
        boolean local = back.startsWith("/") && !back.startsWith("//") && back.indexOf('\\') < 0;
        return local && back.chars().noneMatch(c -> c < ' ') ? back : "/";
    }

    private static Address address(String path, List<Parameter> parameters, Context request) {
        return declared(path, parameters, request.queryParamMap());
    }

    /// The values that the page knows, checked.
    private static Address declared(String path, List<Parameter> parameters, Map<String, List<String>> given) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            List<String> all = new ArrayList<>(given.getOrDefault(parameter.name(), List.of()));
            all.removeIf(String::isEmpty);
            for (String value : all) {
                if (!parameter.choices().isEmpty() && !parameter.choices().contains(value)) {
                    throw new BadRequest("\"" + parameter.name() + "\" must be one of "
                            + String.join(", ", parameter.choices()) + ", not \"" + value + "\"");
                }
            }
            values.put(parameter.name(), parameter.several() || all.size() < 2 ? all : all.subList(0, 1));
        }
        return new Address(path, values);
    }

    private void login(Context request) {
        if (guard.opens(Optional.ofNullable(request.formParam("password")).orElse(""))) {
            guard.admit(request);
            request.redirect("/", HttpStatus.SEE_OTHER);
        } else {
            request.status(HttpStatus.FORBIDDEN).html(rendering.login("This is not the password."));
        }
    }
}
