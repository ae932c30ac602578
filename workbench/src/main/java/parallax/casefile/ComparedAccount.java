package parallax.casefile;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import parallax.compare.origin.Families;

/// What a case tells of its accounts without their records: which have been read otherwise since they were compared.
final class ComparedAccount {
    private ComparedAccount() {}

    /// What tells each document's reading from another that may have given other records, by the document's id.
    static SequencedMap<String, String> readings(Database database) throws IOException {
        return readings(database, decided(database));
    }

    /// What tells each document's text, passages and date from others, whatever was decided about its records.
    static SequencedMap<String, String> texts(Database database) throws IOException {
        Map<String, String> decided = new HashMap<>();
        if (database.has("reviewed")) {
            database.query(
                    "SELECT DISTINCT account, decision FROM reviewed WHERE kind = 'passage' ORDER BY ALL",
                    List.of(),
                    row -> decided.merge(row.getString(1), " " + row.getInt(2), String::concat));
        }
        return readings(database, decided);
    }

    private static SequencedMap<String, String> readings(Database database, Map<String, String> decided)
            throws IOException {
        SequencedMap<String, String> readings = new TreeMap<>();
        database.query(
                "SELECT document, content_hash, fingerprint, likely_from, likely_to FROM documents",
                List.of(),
                row -> readings.put(
                        row.getString("document"), reading(row, decided.getOrDefault(row.getString("document"), ""))));
        return readings;
    }

    /// Which decisions had effect in a document.
    private static Map<String, String> decided(Database database) throws IOException {
        Map<String, String> decided = new HashMap<>();
        if (database.has("applied_decisions")) {
            database.query(
                    "SELECT document, decision, found FROM applied_decisions ORDER BY document, decision",
                    List.of(),
                    row -> decided.merge(
                            row.getString(1), " " + row.getInt(2) + " " + row.getString(3), String::concat));
        }
        families(database, decided);
        return decided;
    }

    /// Which family people have put a document's publisher in.
    private static void families(Database database, Map<String, String> decided) throws IOException {
        Families families = DecidedFamilies.stored(database);
        if (families.isEmpty()) {
            return;
        }
        database.each(
                "SELECT document, publisher FROM accounts WHERE parent IS NULL AND publisher IS NOT NULL", row -> {
                    Optional<String> family = families.family(row.getString("publisher"));
                    if (family.isPresent()) {
                        decided.merge(row.getString("document"), " of " + family.get(), String::concat);
                    }
                });
    }

    private static String reading(ResultSet row, String decided) throws SQLException {
        String all = String.join(
                " ",
                row.getString("content_hash"),
                row.getString("fingerprint"),
                String.valueOf(row.getString("likely_from")),
                String.valueOf(row.getString("likely_to")));
        return Sha256.of(all + decided).substring(0, 16);
    }
}
