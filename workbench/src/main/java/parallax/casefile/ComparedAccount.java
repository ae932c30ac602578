package parallax.casefile;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import parallax.compare.story.StoryItem;
import parallax.time.Interval;

/// What a case tells of its accounts without their records: enough to say which belong to one story, and which have
/// been read otherwise since they were compared.
final class ComparedAccount {
    private static final String OWN_WORDS = """
            SELECT d.document, d.text, a.day_from, a.day_to, p.starts, p.ends
            FROM documents d
            JOIN accounts a ON a.document = d.document AND a.parent IS NULL
            LEFT JOIN (
                SELECT account, list(span_start ORDER BY n) AS starts, list(span_end ORDER BY n) AS ends
                FROM passages WHERE kind NOT IN ('comment', 'boilerplate') GROUP BY account
            ) p ON p.account = a.account
            ORDER BY d.document""";

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

    /// The accounts' own words, without what their readers or websites say.
    static List<StoryItem> storyItems(Database database) throws IOException {
        List<StoryItem> items = new ArrayList<>();
        database.each(OWN_WORDS, row -> {
            Interval days =
                    new Interval(row.getObject("day_from", LocalDate.class), row.getObject("day_to", LocalDate.class));
            items.add(StoryItem.of(row.getString("document"), ownWords(row), days));
        });
        return items;
    }

    private static String ownWords(ResultSet row) throws SQLException {
        String text = row.getString("text");
        if (row.getArray("starts") == null) {
            return "";
        }
        Object[] starts = (Object[]) row.getArray("starts").getArray();
        Object[] ends = (Object[]) row.getArray("ends").getArray();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            parts.add(text.substring(((Number) starts[i]).intValue(), ((Number) ends[i]).intValue()));
        }
        return String.join("\n", parts);
    }
}
