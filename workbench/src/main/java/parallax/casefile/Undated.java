package parallax.casefile;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.time.CaseDates;
import parallax.time.Interval;

/// The accounts of a case that do not state their date, and what their neighbours tell of it.
final class Undated {
    private static final String ACCOUNTS = """
            SELECT d.document, d.text, d.likely_from, d.likely_to, a.date_how, a.day_from
            FROM documents d JOIN accounts a ON a.document = d.document AND a.parent IS NULL
            ORDER BY d.document""";

    private static final String ANY = "SELECT 1 FROM accounts WHERE parent IS NULL AND date_how <> 'stated' LIMIT 1";

    private final Database database;

    Undated(Database database) {
        this.database = database;
    }

    /// The documents that were read with something else than what their neighbours tell now, each with that.
    Map<String, Interval> misread() throws IOException {
        Map<String, Interval> misread = new LinkedHashMap<>();
        if (database.query(ANY, List.of(), row -> row.getInt(1)).isEmpty()) {
            return misread;
        }
        CaseDates dates = new CaseDates();
        Map<String, Interval> readWith = new LinkedHashMap<>();
        database.each(ACCOUNTS, row -> {
            dates.add(row.getString("text"), stated(row));
            readWith.put(row.getString("document"), Columns.interval(row, "likely_from", "likely_to"));
        });
        int at = 0;
        for (Map.Entry<String, Interval> document : readWith.entrySet()) {
            Interval likely = dates.likely(at++);
            if (!likely.equals(document.getValue())) {
                misread.put(document.getKey(), likely);
            }
        }
        return misread;
    }

    private static @Nullable LocalDate stated(ResultSet row) throws SQLException {
        return row.getString("date_how").equals("stated") ? Columns.day(row, "day_from") : null;
    }
}
