package parallax.casefile.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.figure.Measure;
import parallax.quantity.Qualifier;
import parallax.statement.Stance;
import parallax.statement.StatementKind;
import parallax.talks.ConditionStatus;
import parallax.talks.Modality;
import parallax.talks.PositionKind;
import parallax.text.Span;
import parallax.time.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A record's fields as JSON, under the names of the columns of the case: `type`, `status`, `actors` … An absent value
/// is null, a day `YYYY-MM-DD`, words of the text `{"start": 12, "end": 20, "words": "harbours"}`.
public final class ImageJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Context context;

    /// What makes values whole that a page gives in part.
    public interface Context {
        /// The actor with this id.
        ///
        /// @throws IllegalArgumentException where there is none
        Actor actor(String id);

        /// The words at this span.
        ///
        /// @throws IllegalArgumentException where there are none
        Quote quote(Span span);
    }

    public ImageJson(Context context) {
        this.context = context;
    }

    /// All fields, in the order of the columns.
    public static ObjectNode fields(RecordImage image) {
        ObjectNode json = NODES.objectNode();
        switch (image) {
            case RecordImage.OfStatement statement -> {
                json.set("source", ActorJson.node(statement.source()));
                json.set("source_words", quote(statement.words()));
                ArrayNode content = json.putArray("content");
                statement.content().forEach(piece -> content.add(quote(piece)));
                json.put("kind", statement.does().label())
                        .put("stance", statement.stance().label());
            }
            case RecordImage.OfEvent event -> {
                json.put("type", event.type().name())
                        .put("mode", event.mode())
                        .put("status", event.status().label());
                json.set("actors", ActorJson.nodes(event.agents()));
                json.set("recipients", ActorJson.nodes(event.recipients()));
                json.put("place", event.place());
                days(json, event.days());
            }
            case RecordImage.OfFigure figure -> {
                json.put("low", figure.low()).put("high", figure.high());
                json.put("qualifier", figure.qualifier().label()).put("unit", figure.unit());
                json.put("measure", figure.measure().label()).put("counted", figure.counted());
                json.put("place", figure.place());
                days(json, figure.days());
            }
            case RecordImage.OfPosition position -> {
                json.set("actor", ActorJson.node(position.actor()));
                json.put("track", position.track()).put("kind", position.does().label());
                json.put("modality", position.modality().label()).put("round", position.round());
                json.set("condition", quote(position.condition()));
                ConditionStatus met = position.met();
                json.put("condition_status", met == null ? null : Labels.of(met));
            }
        }
        return json;
    }

    /// The fields in which the second image differs, as they are there.
    static ObjectNode changes(RecordImage before, RecordImage after) {
        ObjectNode old = fields(before);
        ObjectNode changes = NODES.objectNode();
        for (Map.Entry<String, JsonNode> field : fields(after).properties()) {
            if (!field.getValue().equals(old.get(field.getKey()))) {
                changes.set(field.getKey(), field.getValue());
            }
        }
        return changes;
    }

    /// The image with these fields in place of its own.
    ///
    /// @throws IllegalArgumentException naming a field that there is not, or whose value cannot be
    public RecordImage changed(RecordImage image, JsonNode changes) {
        ObjectNode all = fields(image);
        for (Map.Entry<String, JsonNode> field : changes.properties()) {
            if (!all.has(field.getKey())) {
                throw new IllegalArgumentException(image.kind().label() + ": no field \"" + field.getKey() + "\"");
            }
            all.set(field.getKey(), field.getValue());
        }
        return image(image.kind(), all);
    }

    /// The image of a record of this kind. Fields that are absent are null.
    ///
    /// @throws IllegalArgumentException naming a field that there is not, or whose value cannot be
    public RecordImage image(RecordKind kind, JsonNode json) {
        Fields fields = new Fields(json, context);
        RecordImage image = switch (kind) {
            case STATEMENT ->
                new RecordImage.OfStatement(
                        fields.actor("source"),
                        fields.quote("source_words"),
                        fields.quotes("content"),
                        fields.constant(StatementKind.class, "kind"),
                        fields.constant(Stance.class, "stance"));
            case EVENT ->
                new RecordImage.OfEvent(
                        fields.constant(EventType.class, "type"),
                        fields.text("mode"),
                        fields.constant(EventStatus.class, "status"),
                        fields.actors("actors"),
                        fields.actors("recipients"),
                        fields.text("place"),
                        fields.days());
            case FIGURE ->
                new RecordImage.OfFigure(
                        fields.number("low"),
                        fields.number("high"),
                        fields.constant(Qualifier.class, "qualifier"),
                        fields.text("unit", ""),
                        fields.constant(Measure.class, "measure"),
                        fields.text("counted", ""),
                        fields.text("place"),
                        fields.days());
            case POSITION ->
                new RecordImage.OfPosition(
                        fields.someActor("actor"),
                        fields.text("track"),
                        fields.constant(PositionKind.class, "kind"),
                        fields.constant(Modality.class, "modality"),
                        fields.whole("round"),
                        fields.quote("condition"),
                        fields.has("condition_status")
                                ? fields.constant(ConditionStatus.class, "condition_status")
                                : null);
        };
        for (String name : new TreeSet<>(json.propertyNames())) {
            if (!fields(image).has(name)) {
                throw new IllegalArgumentException(kind.label() + ": no field \"" + name + "\"");
            }
        }
        return image;
    }

    static JsonNode quote(@Nullable Quote quote) {
        return quote == null ? NODES.nullNode() : put(NODES.objectNode(), quote);
    }

    static ObjectNode put(ObjectNode json, Quote quote) {
        return json.put("start", quote.span().start())
                .put("end", quote.span().end())
                .put("words", quote.words());
    }

    static void days(ObjectNode json, Interval days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        json.put("from", from == null ? null : from.toString());
        json.put("to", to == null ? null : to.toString());
    }
}
