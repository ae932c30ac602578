package parallax.casefile;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Naming;
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
import parallax.statement.Statements;
import parallax.statement.Told;
import parallax.talks.Condition;
import parallax.talks.ConditionStatus;
import parallax.talks.Modality;
import parallax.talks.Position;
import parallax.talks.PositionKind;
import parallax.talks.Track;
import parallax.text.Document;
import parallax.text.Metadata;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.Granularity;
import parallax.time.Interval;
import parallax.time.TimeExpression;

/// Accounts as they were read, built again from their rows: the way back from `AccountRows`.
final class StoredAccounts {
    private final Database database;
    private final String schema;

    /// Accounts as they stand.
    StoredAccounts(Database database) {
        this(database, "main");
    }

    /// @param schema `main`, or `machine` for accounts as the machine read them where people have decided otherwise
    StoredAccounts(Database database, String schema) {
        this.database = database;
        this.schema = schema;
    }

    /// The documents with these ids, by id.
    Map<String, Document> documents(List<String> ids) throws IOException {
        Map<String, List<Passage>> marked = grouped("main.marked_passages", "document", ids, StoredAccounts::passage);
        Map<String, Document> documents = new HashMap<>();
        database.query(
                "SELECT * FROM documents WHERE list_contains(?, document)",
                List.of(ids),
                row -> documents.put(row.getString("document"), document(row, marked)));
        return documents;
    }

    /// The accounts of these documents, in the order of the ids, readers' comments within them.
    List<Account> read(List<String> ids) throws IOException {
        return new Page(ids).accounts();
    }

    /// What a group of documents has in the tables.
    private final class Page {
        private final List<String> ids;
        private final List<String> names;
        private final List<Head> heads;
        private final Map<String, Document> documents;
        private final Map<String, List<Span>> evidence;
        private final Map<String, List<Passage>> passages;
        private final Map<String, List<Actor>> actors;
        private final Map<String, List<Naming>> namings;
        private final Map<String, List<Span>> contents;
        private final Map<String, List<Statement>> statements;
        private final Map<String, List<Party>> parties;
        private final Map<String, List<Told<Event>>> events;
        private final Map<String, List<Told<Figure>>> figures;
        private final Map<String, List<Span>> mentions;
        private final Map<String, List<Track>> tracks;
        private final Map<String, List<Told<Position>>> positions;
        private final Map<String, List<Place>> places;
        private final Map<String, List<TimeExpression>> times;

        Page(List<String> ids) throws IOException {
            this.ids = ids;
            this.documents = documents(ids);
            this.heads = database.query(
                    "SELECT * FROM " + schema + ".accounts WHERE list_contains(?, document) ORDER BY document, n",
                    List.of(ids),
                    StoredAccounts::head);
            this.names = heads.stream().map(Head::name).toList();
            this.evidence = of("date_evidence", StoredAccounts::span);
            this.passages = of("passages", StoredAccounts::passage);
            this.actors = of("actors", StoredAccounts::actor);
            this.namings = of("names", StoredAccounts::naming);
            this.contents = parts("contents", "statement", StoredAccounts::span);
            this.statements = of("statements", row -> statement(row, contents));
            this.parties = parts("event_parties", "event", StoredAccounts::party);
            this.events = of("events", row -> event(row, parties));
            this.figures = of("figures", StoredAccounts::figure);
            this.mentions = parts("track_mentions", "track", StoredAccounts::span);
            this.tracks = of("tracks", row -> track(row, mentions));
            this.positions = of("positions", StoredAccounts::position);
            this.places = of("places", StoredAccounts::place);
            this.times = of("times", StoredAccounts::time);
        }

        private <T> Map<String, List<T>> of(String table, Database.Mapping<T> mapping) throws IOException {
            return grouped(schema + "." + table, "account", names, mapping);
        }

        /// Parts of records, by account and record.
        private <T> Map<String, List<T>> parts(String table, String record, Database.Mapping<T> mapping)
                throws IOException {
            return grouped(schema + "." + table, "account", names, row -> partKey(row, record), mapping);
        }

        List<Account> accounts() {
            Map<String, List<Head>> byDocument = new HashMap<>();
            heads.forEach(head -> byDocument
                    .computeIfAbsent(head.document(), _ -> new ArrayList<>())
                    .add(head));
            return ids.stream()
                    .filter(byDocument::containsKey)
                    .map(id -> account(byDocument.getOrDefault(id, List.of())))
                    .toList();
        }

        private Account account(List<Head> family) {
            List<Account> comments = family.stream()
                    .skip(1)
                    .map(comment -> account(comment, List.of()))
                    .toList();
            return account(family.getFirst(), comments);
        }

        private Account account(Head head, List<Account> comments) {
            String name = head.name();
            Document document = documents.get(head.document());
            if (document == null) {
                throw new IllegalStateException("an account without its document: " + name);
            }
            return new Account(
                    document,
                    head.extent(),
                    head.masthead(),
                    new AccountDate(head.basis(), head.days(), evidence.getOrDefault(name, List.of())),
                    passages.getOrDefault(name, List.of()),
                    actors.getOrDefault(name, List.of()),
                    namings.getOrDefault(name, List.of()),
                    new Statements(statements.getOrDefault(name, List.of())),
                    events.getOrDefault(name, List.of()),
                    figures.getOrDefault(name, List.of()),
                    tracks.getOrDefault(name, List.of()),
                    positions.getOrDefault(name, List.of()),
                    places.getOrDefault(name, List.of()),
                    times.getOrDefault(name, List.of()),
                    comments);
        }
    }

    private <T> Map<String, List<T>> grouped(String table, String key, List<String> values, Database.Mapping<T> mapping)
            throws IOException {
        return grouped(table, key, values, row -> row.getString(key), mapping);
    }

    private <T> Map<String, List<T>> grouped(
            String table, String key, List<String> values, Database.Mapping<String> group, Database.Mapping<T> mapping)
            throws IOException {
        Map<String, List<T>> groups = new HashMap<>();
        database.query(
                "SELECT * FROM " + table + " WHERE list_contains(?, " + key + ") ORDER BY n",
                List.of(values),
                row -> groups.computeIfAbsent(group.of(row), _ -> new ArrayList<>())
                        .add(mapping.of(row)));
        return groups;
    }

    private record Head(
            String name, String document, Span extent, Masthead masthead, AccountDate.Basis basis, Interval days) {}

    private record Party(String part, String actor) {}

    /// Account and record in one key; ids hold no line ends.
    private static String partKey(ResultSet row, String record) throws SQLException {
        return row.getString("account") + "\n" + row.getString(record);
    }

    private static Document document(ResultSet row, Map<String, List<Passage>> marked) throws SQLException {
        String id = row.getString("document");
        Metadata metadata = new Metadata(
                row.getString("title"),
                row.getString("author"),
                row.getString("publisher"),
                row.getString("url"),
                day(row, "published"),
                row.getString("language"));
        return new Document(id, row.getString("text"), metadata, marked.getOrDefault(id, List.of()));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString("account"),
                row.getString("document"),
                span(row),
                new Masthead(row.getString("title"), row.getString("author"), row.getString("publisher")),
                constant(AccountDate.Basis.class, row.getString("date_basis")),
                interval(row));
    }

    private static Passage passage(ResultSet row) throws SQLException {
        return new Passage(constant(PassageKind.class, row.getString("kind")), span(row), span(row, "source"));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getString("actor"),
                row.getString("name"),
                ActorKind.ofLabel(row.getString("kind")),
                row.getString("parent"),
                row.getBoolean("listed"));
    }

    private static Naming naming(ResultSet row) throws SQLException {
        return new Naming(
                span(row), row.getString("actor"), constant(parallax.actor.Voice.class, row.getString("voice")));
    }

    private static Statement statement(ResultSet row, Map<String, List<Span>> contents) throws SQLException {
        String id = row.getString("statement");
        return new Statement(
                id,
                row.getString("source"),
                span(row, "source"),
                new Span(row.getInt("cue_start"), row.getInt("cue_end")),
                contents.getOrDefault(partKey(row, "statement"), List.of()),
                constant(StatementKind.class, row.getString("kind")),
                constant(Stance.class, row.getString("stance")),
                row.getString("inside"));
    }

    private static Party party(ResultSet row) throws SQLException {
        return new Party(row.getString("part"), row.getString("actor"));
    }

    private static Told<Event> event(ResultSet row, Map<String, List<Party>> parties) throws SQLException {
        String id = row.getString("event");
        List<Party> involved = parties.getOrDefault(partKey(row, "event"), List.of());
        Event event = new Event(
                id,
                span(row),
                EventType.valueOf(row.getString("type")),
                row.getString("mode"),
                actorsOf(involved, "actor"),
                actorsOf(involved, "recipient"),
                constant(EventStatus.class, row.getString("status")),
                row.getString("place"),
                interval(row));
        return new Told<>(event, row.getString("inside"));
    }

    private static List<String> actorsOf(List<Party> involved, String part) {
        return involved.stream()
                .filter(party -> party.part().equals(part))
                .map(Party::actor)
                .toList();
    }

    private static Told<Figure> figure(ResultSet row) throws SQLException {
        Figure figure = new Figure(
                row.getString("figure"),
                span(row),
                number(row, "low_exact"),
                number(row, "high_exact"),
                constant(Qualifier.class, row.getString("qualifier")),
                row.getString("unit"),
                constant(Measure.class, row.getString("measure")),
                row.getString("counted"),
                row.getString("place"),
                interval(row),
                span(row, "telling"),
                change(row));
        return new Told<>(figure, row.getString("inside"));
    }

    private static @Nullable Change change(ResultSet row) throws SQLException {
        String direction = row.getString("direction");
        return direction == null
                ? null
                : new Change(
                        constant(Direction.class, direction),
                        number(row, "before_exact"),
                        row.getBoolean("difference"));
    }

    private static Track track(ResultSet row, Map<String, List<Span>> mentions) throws SQLException {
        String id = row.getString("track");
        return new Track(id, row.getString("name"), mentions.getOrDefault(partKey(row, "track"), List.of()));
    }

    private static Told<Position> position(ResultSet row) throws SQLException {
        Position position = new Position(
                row.getString("position"),
                span(row),
                row.getString("actor"),
                row.getString("track"),
                constant(PositionKind.class, row.getString("kind")),
                constant(Modality.class, row.getString("modality")),
                row.getObject("round", Integer.class),
                condition(row));
        return new Told<>(position, row.getString("inside"));
    }

    private static @Nullable Condition condition(ResultSet row) throws SQLException {
        Span words = span(row, "condition");
        return words == null
                ? null
                : new Condition(words, constant(ConditionStatus.class, row.getString("condition_status")));
    }

    private static Place place(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return new Place(
                span(row),
                row.getString("name"),
                latitude == null || longitude == null ? null : new Coordinates(latitude, longitude),
                row.getString("country"),
                row.getString("kind"),
                row.getString("entry"),
                row.getInt("candidates"),
                row.getString("rival"),
                row.getDouble("confidence"));
    }

    private static TimeExpression time(ResultSet row) throws SQLException {
        return new TimeExpression(span(row), interval(row), constant(Granularity.class, row.getString("granularity")));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getInt("span_start"), row.getInt("span_end"));
    }

    private static @Nullable Span span(ResultSet row, String what) throws SQLException {
        Integer start = row.getObject(what + "_start", Integer.class);
        Integer end = row.getObject(what + "_end", Integer.class);
        return start == null || end == null ? null : new Span(start, end);
    }

    private static Interval interval(ResultSet row) throws SQLException {
        return new Interval(day(row, "day_from"), day(row, "day_to"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
        String digits = row.getString(column);
        return digits == null ? null : new BigDecimal(digits);
    }

    /// The constant whose label this is; `block quotation` is `BLOCK_QUOTATION`.
    private static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(
                type, label.toUpperCase(java.util.Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }
}
