package parallax.web.disputes;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.table.Query;
import parallax.table.Rows;

/// The answers of issues as a table to take away, one a row.
final class AnswerRows {
    private static final String SQL = """
            , related AS (
                SELECT story, issue, account, record, list(told ORDER BY n) AS relations FROM (
                    SELECT story, issue, n, left_account AS account, left_record AS record,
                        relation || ' ' || right_account || ':' || right_record || ' [' || rule || ']' AS told
                    FROM relations
                    UNION ALL
                    SELECT story, issue, n, right_account AS account, right_record AS record,
                        relation || ' ' || left_account || ':' || left_record || ' [' || rule || ']' AS told
                    FROM relations)
                GROUP BY ALL
            )
            SELECT i.story, i.issue, i.slot, i.question, i.dispute, i.origins AS issue_origins, a.n, a.value, a.origin,
                a.account, h.publisher, h.author, h.day_from AS published_from, h.day_to AS published_to,
                h.date_how AS date_known, a.record, a.holder, a.actor, a.chain, a.words, a.span_start, a.span_end,
                coalesce(r.relations, []) AS relations
            FROM asked i JOIN answers a ON a.story = i.story AND a.issue = i.issue
            JOIN accounts h ON h.account = a.account
            LEFT JOIN related r
                ON r.story = a.story AND r.issue = a.issue AND r.account = a.account AND r.record = a.record
            ORDER BY i._order, a.n""";

    private AnswerRows() {}

    /// @param issues of the view of issues
    static List<Map<String, @Nullable Object>> of(Query issues, Case held) throws IOException {
        return Rows.open(held.query("WITH asked AS (" + issues.rows() + ")" + SQL, issues.values()));
    }
}
