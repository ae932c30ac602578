package parallax.casefile.decision;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parallax.place.Coordinates;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A decision as one line of JSON, and back. `docs/decisions-format.md` explains every field.
final class DecisionJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DecisionJson() {}

    /// One line, without its end.
    static String line(Entry entry) {
        ObjectNode json = NODES.objectNode()
                .put("n", entry.number())
                .put("by", entry.by())
                .put("at", entry.at().toString())
                .put("why", entry.why())
                .put("decision", entry.decision().label());
        write(entry.decision(), json);
        return json.toString();
    }

    private static void write(Decision decision, ObjectNode json) {
        switch (decision) {
            case Decision.Accept(Anchor at, RecordImage image) -> record(json, at, image);
            case Decision.Reject(Anchor at, RecordImage image) -> record(json, at, image);
            case Decision.Edit(Anchor at, RecordImage before, RecordImage after) -> {
                record(json, at, before);
                json.set("changed", ImageJson.changes(before, after));
            }
            case Decision.Add(Anchor at, RecordImage image) -> record(json, at, image);
            case Decision.MergeActors merge -> {
                json.set("into", ActorJson.node(merge.into()));
                json.set("merged", ActorJson.node(merge.merged()));
            }
            case Decision.SplitActor split -> split(split, json);
            case Decision.FixDate date -> {
                json.set("where", document(date.document()));
                ImageJson.days(json.putObject("before"), date.before());
                ImageJson.days(json, date.days());
            }
            case Decision.FixPlace place -> {
                json.set("where", anchor(place.at()));
                json.set("before", spot(place.before()));
                json.set("place", spot(place.spot()));
            }
            case Decision.SetFamily(String publisher, String family) ->
                json.put("publisher", publisher).put("family", family);
            case Decision.MarkBoilerplate(Anchor at) -> json.set("where", anchor(at));
            case Decision.Undo(int number) -> json.put("undoes", number);
        }
    }

    private static void record(ObjectNode json, Anchor at, RecordImage image) {
        json.put("record", image.kind().label());
        json.set("where", anchor(at));
        json.set("fields", ImageJson.fields(image));
    }

    private static void split(Decision.SplitActor split, ObjectNode json) {
        json.set("from", ActorJson.node(split.from()));
        json.set("into", ActorJson.node(split.into()));
        ArrayNode names = json.putArray("names");
        split.names().forEach(names::add);
        ArrayNode namings = json.putArray("namings");
        split.namings().forEach(naming -> namings.add(anchor(naming)));
    }

    private static ObjectNode document(DocumentKey key) {
        return NODES.objectNode().put("document", key.id()).put("content", key.content());
    }

    private static ObjectNode anchor(Anchor anchor) {
        return ImageJson.put(document(anchor.document()), anchor.quote())
                .put("before", anchor.before())
                .put("after", anchor.after());
    }

    private static JsonNode spot(@Nullable Spot spot) {
        return spot == null
                ? NODES.nullNode()
                : NODES.objectNode()
                        .put("name", spot.name())
                        .put("latitude", spot.at().latitude())
                        .put("longitude", spot.at().longitude())
                        .put("country", spot.country())
                        .put("kind", spot.kind())
                        .put("entry", spot.entry());
    }

    /// The decision that a line holds.
    ///
    /// @throws IllegalArgumentException saying what is wrong with it
    static Entry entry(String line) {
        try {
            Fields fields = Fields.of(JSON.readTree(line));
            return new Entry(
                    fields.someWhole("n"),
                    fields.someText("by"),
                    Instant.parse(fields.someText("at")),
                    fields.text("why", ""),
                    decision(fields));
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("not a decision in JSON", e);
        }
    }

    private static Decision decision(Fields fields) {
        return switch (fields.someText("decision")) {
            case "accept" -> new Decision.Accept(anchor(fields.object("where")), image(fields));
            case "reject" -> new Decision.Reject(anchor(fields.object("where")), image(fields));
            case "edit" -> edit(fields);
            case "add" -> new Decision.Add(anchor(fields.object("where")), image(fields));
            case "merge actors" -> new Decision.MergeActors(fields.someActor("into"), fields.someActor("merged"));
            case "split actor" ->
                new Decision.SplitActor(
                        fields.someActor("from"),
                        fields.someActor("into"),
                        fields.items("names").stream().map(JsonNode::asString).toList(),
                        fields.items("namings").stream()
                                .map(naming -> anchor(Fields.of(naming)))
                                .toList());
            case "fix date" ->
                new Decision.FixDate(
                        document(fields.object("where")),
                        fields.object("before").days(),
                        fields.days());
            case "fix place" ->
                new Decision.FixPlace(anchor(fields.object("where")), spot(fields, "before"), spot(fields, "place"));
            case "set family" -> new Decision.SetFamily(fields.someText("publisher"), fields.someText("family"));
            case "mark boilerplate" -> new Decision.MarkBoilerplate(anchor(fields.object("where")));
            case "undo" -> new Decision.Undo(fields.someWhole("undoes"));
            default -> throw new IllegalArgumentException("no kind of decision: " + fields.someText("decision"));
        };
    }

    private static Decision edit(Fields fields) {
        RecordImage before = image(fields);
        ImageJson images = new ImageJson(fields.context());
        return new Decision.Edit(
                anchor(fields.object("where")),
                before,
                images.changed(before, fields.object("changed").json()));
    }

    private static RecordImage image(Fields fields) {
        RecordKind kind = RecordKind.ofLabel(fields.someText("record"));
        return new ImageJson(fields.context())
                .image(kind, fields.object("fields").json());
    }

    private static DocumentKey document(Fields fields) {
        return new DocumentKey(fields.someText("document"), fields.text("content", ""));
    }

    private static Anchor anchor(Fields fields) {
        return new Anchor(document(fields), fields.quote(), fields.words("before"), fields.words("after"));
    }

    private static @Nullable Spot spot(Fields fields, String name) {
        if (!fields.has(name)) {
            return null;
        }
        Fields spot = fields.object(name);
        double latitude = number(spot, "latitude");
        double longitude = number(spot, "longitude");
        return new Spot(
                spot.someText("name"),
                new Coordinates(latitude, longitude),
                spot.text("country"),
                spot.text("kind"),
                spot.text("entry"));
    }

    private static double number(Fields fields, String name) {
        var number = fields.number(name);
        if (number == null) {
            throw new IllegalArgumentException(name + ": missing");
        }
        return number.doubleValue();
    }
}
