package parallax.casefile;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What a case tells of its accounts without their records: which have been read otherwise since they were compared.
final class ComparedAccount {
    private ComparedAccount() {}

    /// What tells each document's reading from another that may have given other records, by the document's id.
    static SequencedMap<String, String> readings(Database database) throws IOException {
        SequencedMap<String, String> readings = new TreeMap<>();
        database.query(
                "SELECT document, content_hash, fingerprint, likely_from, likely_to FROM documents",
                List.of(),
                row -> readings.put(row.getString("document"), reading(row)));
        return readings;
    }

    private static String reading(ResultSet row) throws SQLException {
        String all = String.join(
                " ",
                row.getString("content_hash"),
                row.getString("fingerprint"),
                String.valueOf(row.getString("likely_from")),
                String.valueOf(row.getString("likely_to")));
        return Sha256.of(all).substring(0, 16);
    }
}
