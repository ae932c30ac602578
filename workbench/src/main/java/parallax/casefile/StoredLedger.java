package parallax.casefile;

import java.io.IOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.casefile.ledger.LedgerAnswer;
import parallax.casefile.ledger.LedgerIssue;
import parallax.casefile.ledger.LedgerRelation;
import parallax.casefile.ledger.LedgerStory;
import parallax.casefile.ledger.Quoted;
import parallax.compare.ledger.Holder;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.Silence;
import parallax.compare.ledger.Slot;

/// Stories as they were compared, built again from their rows: the way back from [LedgerRows].
final class StoredLedger {
    private final Database database;

    StoredLedger(Database database) {
        this.database = database;
    }

    /// The stories with these ids, in the order of the ids.
    List<LedgerStory> read(List<String> ids) throws IOException {
        return new Page(ids).stories();
    }

    /// What a group of stories has in the tables. Parts of issues are found by story and issue.
    private final class Page {
        private final List<String> ids;
        private final Map<String, List<Member>> accounts;
        private final Map<String, List<Quoted>> words;
        private final Map<String, List<LedgerAnswer>> answers;
        private final Map<String, List<LedgerRelation>> relations;
        private final Map<String, List<Silence>> silences;
        private final Map<String, List<LedgerIssue>> issues;

        Page(List<String> ids) throws IOException {
            this.ids = ids;
            this.accounts = grouped("story_accounts", row -> row.getString("story"), StoredLedger::member);
            this.words =
                    grouped("relation_words", row -> issue(row) + "\n" + row.getInt("relation"), StoredLedger::quoted);
            this.answers = grouped("answers", StoredLedger::issue, StoredLedger::answer);
            this.relations = grouped("relations", StoredLedger::issue, this::relation);
            this.silences = grouped(
                    "silences",
                    StoredLedger::issue,
                    row -> new Silence(row.getString("account"), row.getString("search")));
            this.issues = grouped("issues", row -> row.getString("story"), this::issueOf);
        }

        List<LedgerStory> stories() {
            return ids.stream()
                    .filter(accounts::containsKey)
                    .map(id -> new LedgerStory(
                            id, origins(accounts.getOrDefault(id, List.of())), issues.getOrDefault(id, List.of())))
                    .toList();
        }

        private LedgerIssue issueOf(ResultSet row) throws SQLException {
            String key = issue(row);
            return new LedgerIssue(
                    row.getString("issue"),
                    row.getString("story"),
                    Slot.valueOf(row.getString("slot").toUpperCase(Locale.ROOT)),
                    row.getString("question"),
                    answers.getOrDefault(key, List.of()),
                    relations.getOrDefault(key, List.of()),
                    silences.getOrDefault(key, List.of()));
        }

        private LedgerRelation relation(ResultSet row) throws SQLException {
            String kind = row.getString("relation").toUpperCase(Locale.ROOT).replace(' ', '_');
            return new LedgerRelation(
                    new RecordRef(row.getString("left_account"), row.getString("left_record")),
                    new RecordRef(row.getString("right_account"), row.getString("right_record")),
                    RelationKind.valueOf(kind),
                    row.getString("rule"),
                    row.getString("because"),
                    words.getOrDefault(issue(row) + "\n" + row.getInt("n"), List.of()));
        }

        private <T> Map<String, List<T>> grouped(
                String table, Database.Mapping<String> group, Database.Mapping<T> mapping) throws IOException {
            Map<String, List<T>> groups = new HashMap<>();
            database.query(
                    "SELECT * FROM " + table + " WHERE list_contains(?, story) ORDER BY n",
                    List.of(ids),
                    row -> groups.computeIfAbsent(group.of(row), _ -> new ArrayList<>())
                            .add(mapping.of(row)));
            return groups;
        }
    }

    private record Member(String account, String origin) {}

    private static Member member(ResultSet row) throws SQLException {
        return new Member(row.getString("account"), row.getString("origin"));
    }

    private static List<List<String>> origins(List<Member> members) {
        Map<String, List<String>> origins = new LinkedHashMap<>();
        for (Member member : members) {
            origins.computeIfAbsent(member.origin(), _ -> new ArrayList<>()).add(member.account());
        }
        return List.copyOf(origins.values());
    }

    private static String issue(ResultSet row) throws SQLException {
        return row.getString("story") + "\n" + row.getString("issue");
    }

    private static LedgerAnswer answer(ResultSet row) throws SQLException {
        Holder holder = new Holder(row.getString("actor"), row.getString("holder"), words(row.getArray("chain")));
        return new LedgerAnswer(
                new RecordRef(row.getString("account"), row.getString("record")),
                row.getString("value"),
                holder,
                row.getInt("origin"),
                Columns.span(row),
                row.getString("words"));
    }

    private static Quoted quoted(ResultSet row) throws SQLException {
        return new Quoted(row.getString("account"), Columns.span(row), row.getString("words"));
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
