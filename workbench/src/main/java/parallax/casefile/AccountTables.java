package parallax.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import parallax.casefile.Database.Removal;

/// The tables whose rows belong to accounts, and what is taken away when accounts give way to others.
final class AccountTables {
    private static final List<String> OF_ACCOUNTS = List.of(
            "date_evidence",
            "passages",
            "actors",
            "names",
            "statements",
            "contents",
            "events",
            "event_parties",
            "figures",
            "tracks",
            "track_mentions",
            "positions",
            "places",
            "times");

    private AccountTables() {}

    /// All rows of the accounts of these documents, as they stand and as the machine read them, and of what was decided
    /// about them.
    static List<Removal> removals(Database database, List<String> documents) throws IOException {
        List<Removal> removals = new ArrayList<>();
        if (documents.isEmpty()) {
            return removals;
        }
        List<String> accounts = accounts(database, "main", documents);
        OF_ACCOUNTS.forEach(table -> removals.add(new Removal(table, "account", accounts)));
        removals.add(new Removal("accounts", "document", documents));
        removals.add(new Removal("reviewed", "account", accounts));
        removals.add(new Removal("applied_decisions", "document", documents));
        removals.add(new Removal("considered_decisions", "document", documents));
        List<String> decided = accounts(database, "machine", documents);
        if (!decided.isEmpty()) {
            OF_ACCOUNTS.forEach(table -> removals.add(new Removal("machine." + table, "account", decided)));
            removals.add(new Removal("machine.accounts", "document", documents));
        }
        return removals;
    }

    private static List<String> accounts(Database database, String schema, List<String> documents) throws IOException {
        return database.query(
                "SELECT account FROM " + schema + ".accounts WHERE list_contains(?, document)",
                List.of(documents),
                row -> row.getString(1));
    }
}
