package parallax.web.overview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.Case;
import parallax.casefile.CaseFamilies;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.compare.origin.Families;

/// Reads who published.
final class CaseSources {
    private static final int MOST = 100;
    private static final String SOURCES = """
            SELECT coalesce(a.publisher, a.author, 'account ' || a.account) AS source, count(*) AS accounts,
                count(c.document) AS copies, min(a.day_from) AS first, max(a.day_to) AS last, count(*) OVER () AS sources
            FROM accounts a LEFT JOIN (SELECT DISTINCT document FROM copies) c ON c.document = a.document
            WHERE a.parent IS NULL GROUP BY ALL ORDER BY accounts DESC, source
            """;
    private static final String ONE_ORIGIN = """
            WITH told AS (
                SELECT DISTINCT s.story, s.origin, coalesce(a.publisher, a.author, 'account ' || a.account) AS source
                FROM story_accounts s JOIN accounts a ON a.account = s.account
            )
            SELECT l.source, r.source AS other, count(*) AS stories
            FROM told l JOIN told r ON r.story = l.story AND r.origin = l.origin AND r.source <> l.source
            GROUP BY ALL ORDER BY stories DESC, other
            """;

    private final Case held;

    CaseSources(Case held) {
        this.held = held;
    }

    Sources read() throws IOException {
        Families families = CaseFamilies.of(held);
        Map<String, List<Sources.Shared>> shared = new HashMap<>();
        if (CaseLedger.exists(held)) {
            for (Row row : held.query(ONE_ORIGIN, List.of())) {
                shared.computeIfAbsent(row.text("source"), _ -> new ArrayList<>())
                        .add(new Sources.Shared(row.text("other"), row.number("stories")));
            }
        }
        List<Row> rows = held.query(SOURCES + " LIMIT " + MOST, List.of());
        return new Sources(
                rows.isEmpty() ? 0 : rows.getFirst().number("sources"),
                rows.stream()
                        .map(row -> new Sources.Source(
                                row.text("source"),
                                families.shown(row.text("source")).orElse(""),
                                row.number("accounts"),
                                row.number("copies"),
                                row.text("first"),
                                row.text("last"),
                                shared.getOrDefault(row.text("source"), List.of())))
                        .toList());
    }
}
