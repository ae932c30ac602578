package parallax.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Naming;
import parallax.actor.Voice;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.figure.Change;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.place.Coordinates;
import parallax.place.Place;
import parallax.quantity.Direction;
import parallax.quantity.Qualifier;
import parallax.statement.Stance;
import parallax.statement.Statement;
import parallax.statement.StatementKind;
import parallax.statement.Told;
import parallax.talks.Condition;
import parallax.talks.ConditionStatus;
import parallax.talks.Modality;
import parallax.talks.Position;
import parallax.talks.PositionKind;
import parallax.talks.Track;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.Granularity;
import parallax.time.TimeExpression;

/// Records as they were read, each built again from its row.
final class StoredRecords {
    private StoredRecords() {}

    /// Who has a part in an event.
    ///
    /// @param part `actor` or `recipient`
    record Party(String part, String actor) {}

    /// Account and record in one key; ids hold no line ends.
    static String partKey(ResultSet row, String record) throws SQLException {
        return row.getString("account") + "\n" + row.getString(record);
    }

    static Passage passage(ResultSet row) throws SQLException {
        return new Passage(
                Columns.constant(PassageKind.class, row.getString("kind")),
                Columns.span(row),
                Columns.span(row, "source"));
    }

    static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getString("actor"),
                row.getString("name"),
                ActorKind.ofLabel(row.getString("kind")),
                row.getString("parent"),
                row.getBoolean("listed"));
    }

    static Naming naming(ResultSet row) throws SQLException {
        return new Naming(
                Columns.span(row), row.getString("actor"), Columns.constant(Voice.class, row.getString("voice")));
    }

    static Statement statement(ResultSet row, Map<String, List<Span>> contents) throws SQLException {
        String id = row.getString("statement");
        return new Statement(
                id,
                row.getString("source"),
                Columns.span(row, "source"),
                new Span(row.getInt("cue_start"), row.getInt("cue_end")),
                contents.getOrDefault(partKey(row, "statement"), List.of()),
                Columns.constant(StatementKind.class, row.getString("kind")),
                Columns.constant(Stance.class, row.getString("stance")),
                row.getString("inside"));
    }

    static Party party(ResultSet row) throws SQLException {
        return new Party(row.getString("part"), row.getString("actor"));
    }

    static Told<Event> event(ResultSet row, Map<String, List<Party>> parties) throws SQLException {
        String id = row.getString("event");
        List<Party> involved = parties.getOrDefault(partKey(row, "event"), List.of());
        Event event = new Event(
                id,
                Columns.span(row),
                EventType.valueOf(row.getString("type")),
                row.getString("mode"),
                actorsOf(involved, "actor"),
                actorsOf(involved, "recipient"),
                Columns.constant(EventStatus.class, row.getString("status")),
                row.getString("place"),
                Columns.interval(row));
        return new Told<>(event, row.getString("inside"));
    }

    private static List<String> actorsOf(List<Party> involved, String part) {
        return involved.stream()
                .filter(party -> party.part().equals(part))
                .map(Party::actor)
                .toList();
    }

    static Told<Figure> figure(ResultSet row) throws SQLException {
        Figure figure = new Figure(
                row.getString("figure"),
                Columns.span(row),
                Columns.number(row, "low_exact"),
                Columns.number(row, "high_exact"),
                Columns.constant(Qualifier.class, row.getString("qualifier")),
                row.getString("unit"),
                Columns.constant(Measure.class, row.getString("measure")),
                row.getString("counted"),
                row.getString("place"),
                Columns.interval(row),
                Columns.span(row, "telling"),
                change(row));
        return new Told<>(figure, row.getString("inside"));
    }

    private static @Nullable Change change(ResultSet row) throws SQLException {
        String direction = row.getString("direction");
        return direction == null
                ? null
                : new Change(
                        Columns.constant(Direction.class, direction),
                        Columns.number(row, "before_exact"),
                        row.getBoolean("difference"));
    }

    static Track track(ResultSet row, Map<String, List<Span>> mentions) throws SQLException {
        String id = row.getString("track");
        return new Track(id, row.getString("name"), mentions.getOrDefault(partKey(row, "track"), List.of()));
    }

    static Told<Position> position(ResultSet row) throws SQLException {
        Position position = new Position(
                row.getString("position"),
                Columns.span(row),
                row.getString("actor"),
                row.getString("track"),
                Columns.constant(PositionKind.class, row.getString("kind")),
                Columns.constant(Modality.class, row.getString("modality")),
                row.getObject("round", Integer.class),
                condition(row));
        return new Told<>(position, row.getString("inside"));
    }

    private static @Nullable Condition condition(ResultSet row) throws SQLException {
        Span words = Columns.span(row, "condition");
        return words == null
                ? null
                : new Condition(words, Columns.constant(ConditionStatus.class, row.getString("condition_status")));
    }

    static Place place(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return new Place(
                Columns.span(row),
                row.getString("name"),
                latitude == null || longitude == null ? null : new Coordinates(latitude, longitude),
                row.getString("country"),
                row.getString("kind"),
                row.getString("entry"),
                row.getInt("candidates"),
                row.getString("rival"),
                row.getDouble("confidence"));
    }

    static TimeExpression time(ResultSet row) throws SQLException {
        return new TimeExpression(
                Columns.span(row),
                Columns.interval(row),
                Columns.constant(Granularity.class, row.getString("granularity")));
    }
}
