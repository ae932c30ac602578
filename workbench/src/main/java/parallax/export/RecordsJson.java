package parallax.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.actor.Naming;
import parallax.event.Event;
import parallax.figure.Change;
import parallax.figure.Figure;
import parallax.place.Place;
import parallax.statement.Statement;
import parallax.statement.Told;
import parallax.talks.Condition;
import parallax.talks.Modality;
import parallax.talks.Position;
import parallax.talks.Track;
import parallax.text.Passage;
import parallax.text.Span;
import parallax.time.Interval;
import parallax.time.TimeExpression;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes an account as `NAME.records.json`: the codebook's gold format with offsets in every anchor.
public final class RecordsJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The whole account, its readers' comments under `comments`.
    public ObjectNode write(Account account) {
        return new Writing(account).whole();
    }

    /// One account being written.
    private static final class Writing {
        private final Account account;
        private final String text;
        private final Map<String, List<Naming>> namings;

        Writing(Account account) {
            this.account = account;
            this.text = account.document().text();
            this.namings = account.namings().stream().collect(Collectors.groupingBy(Naming::actor));
        }

        ObjectNode whole() {
            ObjectNode out = records();
            if (!account.comments().isEmpty()) {
                ArrayNode comments = out.putArray("comments");
                account.comments().forEach(comment -> comments.add(new Writing(comment).comment()));
            }
            return out;
        }

        private ObjectNode comment() {
            ObjectNode out = records();
            out.set("span", anchor(account.extent()));
            return out;
        }

        private ObjectNode records() {
            ObjectNode out = JSON.createObjectNode();
            out.set("account", head());
            fill(out, "passages", account.passages(), this::passage);
            fill(out, "actors", account.actors(), this::actor);
            fill(out, "statements", account.statements().list(), this::statement);
            fill(out, "events", account.events(), this::event);
            fill(out, "figures", account.figures(), this::figure);
            fill(out, "tracks", account.tracks(), this::track);
            fill(out, "positions", account.positions(), this::position);
            fill(out, "places", account.places(), this::place);
            fill(out, "times", account.times(), this::time);
            return out;
        }

        private <T> void fill(ObjectNode out, String key, List<T> items, Function<T, ObjectNode> form) {
            ArrayNode array = out.putArray(key);
            items.forEach(item -> array.add(form.apply(item)));
        }

        private ObjectNode head() {
            var masthead = account.masthead();
            ObjectNode out = JSON.createObjectNode()
                    .put("title", orEmpty(masthead.title()))
                    .put("author", orEmpty(masthead.author()))
                    .put("publisher", orEmpty(masthead.publisher()));
            var date = account.date();
            ObjectNode when = out.putObject("date").put("how", date.how());
            putInterval(when, date.interval());
            when.put("basis", date.basis().label());
            ArrayNode evidence = when.putArray("evidence");
            date.evidence().forEach(span -> evidence.add(anchor(span)));
            return out;
        }

        private ObjectNode passage(Passage passage) {
            ObjectNode out = JSON.createObjectNode().put("kind", passage.kind().label());
            out.set("span", anchor(passage.span()));
            Span source = passage.source();
            if (source != null) {
                out.set("source", anchor(source));
            }
            return out;
        }

        private ObjectNode actor(Actor actor) {
            ObjectNode out = JSON.createObjectNode()
                    .put("id", actor.id())
                    .put("name", actor.name())
                    .put("kind", actor.kind().label())
                    .put("parent", actor.parent())
                    .put("listed", actor.listed());
            ArrayNode names = out.putArray("names");
            namings.getOrDefault(actor.id(), List.of())
                    .forEach(naming -> names.add(
                            anchor(naming.span()).put("voice", naming.voice().label())));
            return out;
        }

        private ObjectNode statement(Statement statement) {
            ObjectNode out = JSON.createObjectNode().put("id", statement.id()).put("source", statement.source());
            Span source = statement.sourceSpan();
            if (source != null) {
                out.set("sourceSpan", anchor(source));
            } else {
                out.putNull("sourceSpan");
            }
            out.set("cue", anchor(statement.cue()));
            out.set("content", anchor(statement.content().getFirst()));
            if (statement.content().size() > 1) {
                ArrayNode more = out.putArray("contentMore");
                statement.content().stream().skip(1).forEach(piece -> more.add(anchor(piece)));
            }
            return out.put("kind", statement.kind().label())
                    .put("stance", statement.stance().label())
                    .put("inside", statement.inside());
        }

        private ObjectNode event(Told<Event> told) {
            Event event = told.record();
            ObjectNode out = JSON.createObjectNode().put("id", event.id());
            out.set("trigger", anchor(event.trigger()));
            out.put("type", event.type().name()).put("mode", event.mode());
            ArrayNode actors = out.putArray("actors");
            event.actors().forEach(actors::add);
            ArrayNode recipients = out.putArray("recipients");
            event.recipients().forEach(recipients::add);
            out.put("status", event.status().label()).put("place", event.place());
            putInterval(out, event.time());
            return out.put("inside", told.inside());
        }

        private ObjectNode figure(Told<Figure> told) {
            Figure figure = told.record();
            ObjectNode out = JSON.createObjectNode().put("id", figure.id());
            out.set("span", anchor(figure.span()));
            putNumber(out, "low", figure.low());
            putNumber(out, "high", figure.high());
            out.put("qualifier", figure.qualifier().label())
                    .put("unit", figure.unit())
                    .put("measure", figure.measure().label())
                    .put("counted", figure.counted())
                    .put("place", figure.place());
            putInterval(out, figure.time());
            if (figure.telling() != null) {
                out.set("telling", anchor(figure.telling()));
            }
            if (figure.change() != null) {
                out.set("change", change(figure.change()));
            }
            return out.put("inside", told.inside());
        }

        private static ObjectNode change(Change change) {
            ObjectNode out =
                    JSON.createObjectNode().put("direction", change.direction().label());
            putNumber(out, "before", change.before());
            return out.put("difference", change.difference());
        }

        private ObjectNode track(Track track) {
            ObjectNode out = JSON.createObjectNode().put("id", track.id()).put("name", track.name());
            ArrayNode mentions = out.putArray("mentions");
            track.mentions().forEach(span -> mentions.add(anchor(span)));
            return out;
        }

        private ObjectNode position(Told<Position> told) {
            Position position = told.record();
            ObjectNode out = JSON.createObjectNode()
                    .put("id", position.id())
                    .put("actor", position.actor())
                    .put("track", position.track())
                    .put("position", position.kind().label())
                    .put("round", position.round());
            out.set("span", anchor(position.span()));
            if (position.modality() != Modality.STATED) {
                out.put("modality", position.modality().label());
            }
            Condition condition = position.condition();
            if (condition != null) {
                out.set("condition", anchor(condition.words()));
                out.put("conditionStatus", condition.status().label());
            }
            return out.put("inside", told.inside());
        }

        private ObjectNode place(Place place) {
            ObjectNode out = JSON.createObjectNode();
            out.set("span", anchor(place.span()));
            out.put("name", place.name());
            var at = place.at();
            if (at != null) {
                out.put("lat", at.latitude()).put("lon", at.longitude());
            } else {
                out.putNull("lat").putNull("lon");
            }
            return out.put("country", place.country())
                    .put("kind", place.kind())
                    .put("entry", place.entry())
                    .put("candidates", place.candidates())
                    .put("rival", place.rival())
                    .put("confidence", place.confidence());
        }

        private ObjectNode time(TimeExpression time) {
            ObjectNode out = JSON.createObjectNode();
            out.set("span", anchor(time.span()));
            putInterval(out, time.interval());
            return out.put("granularity", time.granularity().name().toLowerCase(Locale.ROOT));
        }

        private ObjectNode anchor(Span span) {
            return JSON.createObjectNode()
                    .put("start", span.start())
                    .put("end", span.end())
                    .put("quote", span.in(text));
        }

        private static void putInterval(ObjectNode out, Interval interval) {
            out.put("from", iso(interval.from())).put("to", iso(interval.to()));
        }

        private static void putNumber(ObjectNode out, String key, @Nullable BigDecimal number) {
            if (number == null) {
                out.putNull(key);
            } else if (number.stripTrailingZeros().scale() <= 0) {
                out.put(key, number.toBigIntegerExact());
            } else {
                out.put(key, number);
            }
        }

        private static @Nullable String iso(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }

        private static String orEmpty(@Nullable String words) {
            return words == null ? "" : words;
        }
    }
}
