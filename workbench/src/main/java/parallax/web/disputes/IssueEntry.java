package parallax.web.disputes;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.table.Criteria;
import parallax.table.Query;
import parallax.table.View;

/// What is known of an issue without its answers, by which it is found and counted.
record IssueEntry(
        Key key,
        String title,
        String slot,
        boolean dispute,
        List<String> relations,
        List<String> rules,
        List<String> sources,
        List<String> places) {
    /// @param issue unique within its story
    record Key(String story, String issue) {
        /// As `CaseLedger` asks for issues.
        Row row() {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            values.put("story", story);
            values.put("issue", issue);
            return new Row(values);
        }
    }

    /// Of the whole case, disputes first, then by origins.
    static List<IssueEntry> all(Case held) throws IOException {
        if (!CaseLedger.exists(held)) {
            return List.of();
        }
        Query query = Criteria.NONE.query(View.ISSUES);
        return held
                .query(
                        "SELECT i.story, i.issue, i.slot, i.dispute, i.relations, i.rules, i._sources, i._places, a.title"
                                + " FROM (" + query.rows() + ") i JOIN accounts a ON a.account = i.story"
                                + " ORDER BY i._order",
                        query.values())
                .stream()
                .map(IssueEntry::of)
                .toList();
    }

    private static IssueEntry of(Row row) {
        return new IssueEntry(
                new Key(row.text("story"), row.text("issue")),
                row.text("title"),
                row.text("slot"),
                row.text("dispute").equals("true"),
                row.list("relations"),
                row.list("rules"),
                row.list("_sources"),
                row.list("_places"));
    }
}
