package parallax.casefile.decision;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;
import parallax.text.Span;
import parallax.time.Interval;
import tools.jackson.databind.JsonNode;

/// Typed values of a JSON object. Every complaint is an [IllegalArgumentException] that names the field.
record Fields(JsonNode json, ImageJson.Context context) {
    /// Nothing is given in part.
    private static final ImageJson.Context WHOLE = new ImageJson.Context() {
        @Override
        public Actor actor(String id) {
            throw new IllegalArgumentException("an actor as an id alone: " + id);
        }

        @Override
        public Quote quote(Span span) {
            throw new IllegalArgumentException("a span without its words: " + span.start() + " to " + span.end());
        }
    };

    Fields {
        if (!json.isObject()) {
            throw new IllegalArgumentException("not an object of fields: " + json);
        }
    }

    /// For files, in which every actor is whole.
    static Fields of(JsonNode json) {
        return new Fields(json, WHOLE);
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    Fields object(String name) {
        return new Fields(need(name), context);
    }

    @Nullable
    String text(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException(name + ": not a text: " + value);
        }
        String text = value.stringValue();
        return text.isBlank() ? null : text.strip();
    }

    String text(String name, String otherwise) {
        String text = text(name);
        return text == null ? otherwise : text;
    }

    /// As it is written, blanks included.
    String words(String name) {
        JsonNode value = need(name);
        if (!value.isString()) {
            throw new IllegalArgumentException(name + ": not a text: " + value);
        }
        return value.stringValue();
    }

    String someText(String name) {
        String text = text(name);
        if (text == null) {
            throw new IllegalArgumentException(name + ": missing");
        }
        return text;
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Labels.constant(type, name, someText(name));
    }

    @Nullable
    Integer whole(String name) {
        BigDecimal number = number(name);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(name + ": not a whole number: " + number, e);
        }
    }

    int someWhole(String name) {
        Integer number = whole(name);
        if (number == null) {
            throw new IllegalArgumentException(name + ": missing");
        }
        return number;
    }

    /// Exact: written as a number or as a text.
    @Nullable
    BigDecimal number(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.stringValue().isBlank())) {
            return null;
        }
        try {
            return value.isString() ? new BigDecimal(value.stringValue().strip()) : value.decimalValue();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(name + ": not a number: " + value, e);
        }
    }

    boolean flag(String name) {
        return json.path(name).asBoolean(false);
    }

    @Nullable
    LocalDate day(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + ": not a day as 2031-05-03: " + text, e);
        }
    }

    /// The days in `from` and `to`.
    Interval days() {
        return new Interval(day("from"), day("to"));
    }

    @Nullable
    Quote quote(String name) {
        return has(name) ? object(name).quote() : null;
    }

    List<Quote> quotes(String name) {
        List<Quote> quotes = new ArrayList<>();
        need(name).forEach(piece -> quotes.add(new Fields(piece, context).quote()));
        return quotes;
    }

    /// The words that this object itself tells of.
    Quote quote() {
        Span span = new Span(someWhole("start"), someWhole("end"));
        return has("words") ? new Quote(span, words("words")) : context.quote(span);
    }

    @Nullable
    Actor actor(String name) {
        return has(name) ? actor(need(name)) : null;
    }

    Actor someActor(String name) {
        return actor(need(name));
    }

    List<Actor> actors(String name) {
        List<Actor> actors = new ArrayList<>();
        json.path(name).forEach(node -> actors.add(actor(node)));
        return actors.stream().distinct().toList();
    }

    private Actor actor(JsonNode node) {
        return node.isString() ? context.actor(node.stringValue()) : ActorJson.actor(new Fields(node, context));
    }

    List<JsonNode> items(String name) {
        List<JsonNode> items = new ArrayList<>();
        json.path(name).forEach(items::add);
        return items;
    }

    private JsonNode need(String name) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException(name + ": missing");
        }
        return value;
    }
}
