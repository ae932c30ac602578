package parallax.casefile;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.casefile.Database.Removal;
import parallax.compare.story.StoryItem;
import parallax.compare.story.StoryWords;

/// What the accounts of a case are grouped by. Their words are counted once and kept; a text is loaded only where it
/// was not counted yet, or was read otherwise since.
final class StoryItems {
    private static final int PAGE = 256;
    private static final String KEPT = """
            SELECT w.document, w.counted_as, w.words, a.day_from, a.day_to
            FROM story_words w
            JOIN accounts a ON a.document = w.document AND a.parent IS NULL
            ORDER BY w.document""";
    /// Without what an account's readers or its website say.
    private static final String OWN_WORDS = """
            SELECT d.document, d.text, a.day_from, a.day_to, p.starts, p.ends
            FROM documents d
            JOIN accounts a ON a.document = d.document AND a.parent IS NULL
            LEFT JOIN (
                SELECT account, list(span_start ORDER BY n) AS starts, list(span_end ORDER BY n) AS ends
                FROM passages WHERE kind NOT IN ('comment', 'boilerplate') GROUP BY account
            ) p ON p.account = a.account
            WHERE list_contains(?, d.document)
            ORDER BY d.document""";

    private final Database database;
    private final Map<String, String> readings;
    private final String version;

    /// @param readings what tells each document's text and passages from others, by its id
    /// @param version  of the counting
    StoryItems(Database database, Map<String, String> readings, String version) {
        this.database = database;
        this.readings = readings;
        this.version = version;
    }

    /// What tells the words and days of all accounts from others. Counts first what was not counted yet.
    String digest() throws IOException {
        count();
        StringBuilder all = new StringBuilder(version);
        database.query(
                KEPT,
                List.of(),
                row -> all.append('\n')
                        .append(row.getString("document"))
                        .append(' ')
                        .append(countedAs(row.getString("document")))
                        .append(' ')
                        .append(Columns.interval(row)));
        return Sha256.of(all.toString());
    }

    /// All accounts', in no order.
    List<StoryItem> all() throws IOException {
        count();
        return database.query(
                KEPT,
                List.of(),
                row -> new StoryItem(
                        row.getString("document"), StoryWords.decoded(row.getBytes("words")), Columns.interval(row)));
    }

    /// Counts the words of accounts that were not counted yet or read otherwise since, and forgets those that are gone.
    private void count() throws IOException {
        Set<String> missing = new HashSet<>(readings.keySet());
        Set<String> stale = new HashSet<>();
        database.query("SELECT document, counted_as FROM story_words", List.of(), row -> {
            String document = row.getString("document");
            boolean current = row.getString("counted_as").equals(countedAs(document));
            return current ? missing.remove(document) : stale.add(document);
        });
        if (!stale.isEmpty()) {
            database.replace(List.of(new Removal("story_words", "document", stale)), new Rows(), Map.of(), "");
        }
        List<String> uncounted = missing.stream().sorted().toList();
        for (int i = 0; i < uncounted.size(); i += PAGE) {
            count(uncounted.subList(i, Math.min(uncounted.size(), i + PAGE)));
        }
    }

    private String countedAs(String document) {
        return version + " " + readings.get(document);
    }

    /// Counts the words of these documents, and keeps them.
    private void count(List<String> documents) throws IOException {
        Rows rows = new Rows();
        database.query(OWN_WORDS, List.of(documents), row -> {
            StoryItem item = StoryItem.of(row.getString("document"), ownWords(row), Columns.interval(row));
            rows.add(
                    "story_words", item.id(), countedAs(item.id()), item.words().encoded());
            return item.id();
        });
        database.replace(List.of(), rows, Map.of(), "");
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
