package parallax.web.server;

import java.util.List;
import parallax.casefile.ReaderVersion;
import parallax.web.page.Address;
import parallax.web.page.Attachment;
import parallax.web.page.Command;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.page.Tabular;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface below `/api`, in OpenAPI 3.1, made from the pages and commands themselves.
final class OpenApi {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode root = NODES.objectNode().put("openapi", "3.1.0");
    private final ObjectNode paths = NODES.objectNode();
    private final Schemas schemas = new Schemas();

    OpenApi(List<Page<?>> pages, List<Command<?>> commands, List<Attachment> attachments) {
        root.putObject("info")
                .put("title", "Parallax")
                .put("version", ReaderVersion.released())
                .put(
                        "description",
                        "One case of attributed records: who did or said what to whom, according to whom, in which"
                                + " words, and how the accounts stand to each other.");
        pages.forEach(this::add);
        commands.forEach(this::add);
        attachments.forEach(this::add);
        root.set("paths", paths);
        ObjectNode components = root.putObject("components");
        components.set("schemas", schemas.named());
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        root.putArray("security").addObject().putArray("token");
    }

    String text() {
        return root.toPrettyString();
    }

    private void add(Page<?> page) {
        Address address = Address.of(page.path());
        ObjectNode get = operation(address.api(""), "get", page.summary(), page.parameters());
        answer(get, "application/json", schemas.of(page.model()));
        if (Tabular.class.isAssignableFrom(page.model())) {
            String summary = page.summary() + " All rows, as a table.";
            ObjectNode text = NODES.objectNode().put("type", "string");
            answer(operation(address.api("csv"), "get", summary, page.parameters()), "text/csv", text);
            answer(operation(address.api("jsonl"), "get", summary, page.parameters()), "application/jsonl", text);
        }
    }

    private void add(Attachment attachment) {
        ObjectNode get = operation(Address.of(attachment.path()), "get", attachment.summary(), attachment.parameters());
        ObjectNode file = NODES.objectNode().put("type", "string").put("format", "binary");
        answer(get, "application/octet-stream", file);
    }

    private void add(Command<?> command) {
        ObjectNode post = paths.putObject("/api" + command.path()).putObject("post");
        post.put("summary", command.summary());
        ObjectNode fields = NODES.objectNode().put("type", "object");
        ObjectNode properties = fields.putObject("properties");
        command.parameters()
                .forEach(parameter ->
                        properties.set(parameter.name(), schema(parameter).put("description", parameter.meaning())));
        post.putObject("requestBody")
                .putObject("content")
                .putObject("application/json")
                .set("schema", fields);
        answer(post, "application/json", schemas.of(command.result()));
    }

    private ObjectNode operation(Address address, String method, String summary, List<Parameter> parameters) {
        ObjectNode operation = paths.putObject(address.path()).putObject(method);
        operation.put("summary", summary);
        ArrayNode list = operation.putArray("parameters");
        for (Parameter parameter : parameters) {
            list.addObject()
                    .put("name", parameter.name())
                    .put("in", "query")
                    .put("description", parameter.meaning())
                    .set("schema", schema(parameter));
        }
        return operation;
    }

    private static ObjectNode schema(Parameter parameter) {
        ObjectNode schema = NODES.objectNode();
        switch (parameter.kind()) {
            case TEXT -> schema.put("type", "string");
            case NUMBER -> schema.put("type", "integer").put("minimum", 0);
            case FLAG -> schema.put("type", "boolean");
        }
        if (!parameter.choices().isEmpty()) {
            ArrayNode choices = schema.putArray("enum");
            parameter.choices().forEach(choices::add);
        }
        if (!parameter.several()) {
            return schema;
        }
        ObjectNode list = NODES.objectNode().put("type", "array");
        list.set("items", schema);
        return list;
    }

    private void answer(ObjectNode operation, String type, ObjectNode schema) {
        ObjectNode responses = operation.putObject("responses");
        responses
                .putObject("200")
                .put("description", "The answer.")
                .putObject("content")
                .putObject(type)
                .set("schema", schema);
        responses
                .putObject("default")
                .put("description", "What went wrong.")
                .putObject("content")
                .putObject("application/json")
                .set("schema", schemas.of(Failures.Failure.class));
    }
}
