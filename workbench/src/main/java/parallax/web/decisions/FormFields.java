package parallax.web.decisions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.casefile.CorrectionDesk;
import parallax.casefile.Selected;
import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.RecordImage;
import parallax.casefile.decision.RecordKind;
import parallax.text.Span;
import parallax.web.page.Ask;
import parallax.web.page.BadRequest;
import parallax.web.page.Parameter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a record says, from the fields of a form: those of its kind, under the names of `docs/decisions-format.md`.
/// Actors are told by their ids, or as names of new ones.
final class FormFields {
    private static final List<String> TEXTS = List.of(
            "type",
            "mode",
            "status",
            "place",
            "from",
            "to",
            "low",
            "high",
            "qualifier",
            "unit",
            "measure",
            "counted",
            "kind",
            "stance",
            "track",
            "modality",
            "round",
            "condition_status");
    private static final List<String> ACTORS = List.of("actors", "recipients");
    private static final List<String> ACTOR = List.of("actor", "source");
    private static final String NEW = "new:";

    private final Ask ask;

    FormFields(Ask ask) {
        this.ask = ask;
    }

    /// The parameters with those of all kinds.
    static List<Parameter> with(List<Parameter> own) {
        List<Parameter> all = new ArrayList<>(own);
        TEXTS.forEach(name -> all.add(Parameter.text(name, "Field of the record.")));
        ACTOR.forEach(name -> all.add(Parameter.text(name, "Id of the actor, or new: and a name.")));
        ACTORS.forEach(name -> all.add(Parameter.texts(name, "Ids of actors, or new: and a name.")));
        all.add(Parameter.text("cue", "Of a statement that is added: the words that attribute, which stand nearby."));
        all.add(Parameter.text("condition", "Words of the condition, which stand nearby."));
        return List.copyOf(all);
    }

    /// The record with what the form says instead.
    RecordImage edited(Selected record) throws IOException {
        ObjectNode fields = fields(record.image().kind(), record.at());
        String document = record.at().document().id();
        return ask.desk().corrections().edited(document, record.image(), fields);
    }

    /// A new record at these words; of a statement its content.
    RecordImage image(RecordKind kind, Anchor words) throws IOException {
        ObjectNode fields = fields(kind, words);
        if (kind == RecordKind.STATEMENT) {
            fields.putArray("content").add(span(words.span()));
        }
        return ask.desk().corrections().image(words.document().id(), kind, fields);
    }

    /// The words that attribute a statement: the nearest ones that are written as told.
    Anchor cue(Anchor content) throws IOException {
        return ask.desk().corrections().words(content.document().id(), nearest(ask.needed("cue"), content));
    }

    private Span nearest(String words, Anchor to) throws IOException {
        String text = Deciding.text(ask).text();
        int best = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best < 0
                    || Math.abs(at - to.span().start())
                            < Math.abs(best - to.span().start())) {
                best = at;
            }
        }
        if (best < 0) {
            throw new BadRequest("the words \"" + words + "\" do not stand in the text");
        }
        return new Span(best, best + words.length());
    }

    private ObjectNode fields(RecordKind kind, Anchor words) throws IOException {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (String name : of(kind)) {
            if (ACTORS.contains(name)) {
                actors(fields.putArray(name), ask.all(name));
            } else if (ACTOR.contains(name)) {
                one(fields, name);
            } else if (name.equals("condition")) {
                condition(fields, words);
            } else {
                fields.put(name, ask.text(name).orElse(null));
            }
        }
        return fields;
    }

    private static List<String> of(RecordKind kind) {
        return switch (kind) {
            case STATEMENT -> List.of("source", "kind", "stance");
            case EVENT -> List.of("type", "mode", "status", "actors", "recipients", "place", "from", "to");
            case FIGURE -> List.of("low", "high", "qualifier", "unit", "measure", "counted", "place", "from", "to");
            case POSITION -> List.of("actor", "track", "kind", "modality", "round", "condition");
        };
    }

    private void actors(ArrayNode array, List<String> told) throws IOException {
        for (String actor : told) {
            if (actor.startsWith(NEW)) {
                array.add(made(actor));
            } else if (!actor.isBlank()) {
                array.add(actor);
            }
        }
    }

    private void one(ObjectNode fields, String name) {
        String told = ask.text(name).orElse("");
        if (told.startsWith(NEW)) {
            fields.set(name, made(told));
        } else {
            fields.put(name, told.isEmpty() ? null : told);
        }
    }

    private static ObjectNode made(String told) {
        Actor actor = CorrectionDesk.newActor(told.substring(NEW.length()), ActorKind.ORGANISATION);
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", actor.id())
                .put("name", actor.name())
                .put("kind", actor.kind().label())
                .put("listed", false);
    }

    private void condition(ObjectNode fields, Anchor words) throws IOException {
        String told = ask.text("condition").orElse("");
        if (told.isEmpty()) {
            fields.putNull("condition").putNull("condition_status");
        } else {
            fields.set("condition", span(nearest(told, words)));
            fields.put("condition_status", ask.text("condition_status").orElse("unknown"));
        }
    }

    private static ObjectNode span(Span span) {
        return JsonNodeFactory.instance.objectNode().put("start", span.start()).put("end", span.end());
    }
}
