package parallax.casefile;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.actor.Actor;
import parallax.actor.Naming;
import parallax.compare.ledger.AccountActors;
import parallax.event.Event;
import parallax.figure.Figure;
import parallax.place.Place;
import parallax.statement.Statement;
import parallax.statement.Statements;
import parallax.statement.Told;
import parallax.talks.Position;
import parallax.talks.Track;
import parallax.text.Document;
import parallax.text.Metadata;
import parallax.text.Passage;
import parallax.text.Span;
import parallax.time.AccountDate;
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
        Map<String, List<Passage>> marked = grouped("main.marked_passages", "document", ids, StoredRecords::passage);
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

    /// Whom each account names, readers' comments too, in no order.
    List<AccountActors> actors() throws IOException {
        Map<String, List<AccountActors.Name>> names = new HashMap<>();
        database.each(
                "SELECT account, actor, words FROM " + schema + ".names",
                row -> names.computeIfAbsent(row.getString("account"), _ -> new ArrayList<>())
                        .add(new AccountActors.Name(row.getString("actor"), row.getString("words"))));
        Map<String, List<Actor>> actors = new TreeMap<>();
        database.each(
                "SELECT * FROM " + schema + ".actors ORDER BY n",
                row -> actors.computeIfAbsent(row.getString("account"), _ -> new ArrayList<>())
                        .add(StoredRecords.actor(row)));
        List<AccountActors> all = new ArrayList<>();
        actors.forEach(
                (account, own) -> all.add(new AccountActors(account, own, names.getOrDefault(account, List.of()))));
        return all;
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
        private final Map<String, List<StoredRecords.Party>> parties;
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
            this.evidence = of("date_evidence", Columns::span);
            this.passages = of("passages", StoredRecords::passage);
            this.actors = of("actors", StoredRecords::actor);
            this.namings = of("names", StoredRecords::naming);
            this.contents = parts("contents", "statement", Columns::span);
            this.statements = of("statements", row -> StoredRecords.statement(row, contents));
            this.parties = parts("event_parties", "event", StoredRecords::party);
            this.events = of("events", row -> StoredRecords.event(row, parties));
            this.figures = of("figures", StoredRecords::figure);
            this.mentions = parts("track_mentions", "track", Columns::span);
            this.tracks = of("tracks", row -> StoredRecords.track(row, mentions));
            this.positions = of("positions", StoredRecords::position);
            this.places = of("places", StoredRecords::place);
            this.times = of("times", StoredRecords::time);
        }

        private <T> Map<String, List<T>> of(String table, Database.Mapping<T> mapping) throws IOException {
            return grouped(schema + "." + table, "account", names, mapping);
        }

        /// Parts of records, by account and record.
        private <T> Map<String, List<T>> parts(String table, String record, Database.Mapping<T> mapping)
                throws IOException {
            return grouped(schema + "." + table, "account", names, row -> StoredRecords.partKey(row, record), mapping);
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

    private static Document document(ResultSet row, Map<String, List<Passage>> marked) throws SQLException {
        String id = row.getString("document");
        Metadata metadata = new Metadata(
                row.getString("title"),
                row.getString("author"),
                row.getString("publisher"),
                row.getString("url"),
                Columns.day(row, "published"),
                row.getString("language"));
        return new Document(id, row.getString("text"), metadata, marked.getOrDefault(id, List.of()));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString("account"),
                row.getString("document"),
                Columns.span(row),
                new Masthead(row.getString("title"), row.getString("author"), row.getString("publisher")),
                Columns.constant(AccountDate.Basis.class, row.getString("date_basis")),
                Columns.interval(row));
    }
}
