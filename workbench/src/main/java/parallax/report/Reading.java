package parallax.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.casefile.Case;
import parallax.casefile.CaseFamilies;
import parallax.casefile.Row;
import parallax.compare.origin.Families;
import parallax.table.Cell;
import parallax.table.Criteria;
import parallax.table.Criterion;
import parallax.table.Query;
import parallax.table.View;
import parallax.table.Wording;

/// What a report tells of the case beside its issues: what was read and left out, and how sources call actors.
final class Reading {
    private static final int ACCOUNTS = 400;
    private static final int LEFT_OUT = 200;
    private static final int SOURCES = 100;
    private static final int NAMES = 120;
    private static final String SOURCE_ROWS = """
            SELECT coalesce(a.publisher, a.author, 'unnamed') AS source, count(DISTINCT a.account) AS accounts,
                count(DISTINCT c.document) AS copies, min(a.day_from) AS day_from, max(a.day_to) AS day_to
            FROM accounts a LEFT JOIN copies c ON c.document = a.document
            WHERE a.parent IS NULL GROUP BY ALL ORDER BY accounts DESC, source LIMIT\s""" + SOURCES;
    private static final Map<String, String> COUNTED = counted();

    private final Case held;
    private final Families families;

    Reading(Case held) throws IOException {
        this.held = held;
        this.families = CaseFamilies.of(held);
    }

    private static Map<String, String> counted() {
        Map<String, String> counted = new LinkedHashMap<>();
        counted.put("account", "accounts WHERE parent IS NULL");
        counted.put("readers’ comment", "accounts WHERE parent IS NOT NULL");
        counted.put("statement", "statements");
        counted.put("event", "events");
        counted.put("figure", "figures");
        counted.put("position on talks", "positions");
        return counted;
    }

    List<String> counts() throws IOException {
        List<String> counts = new ArrayList<>();
        for (Map.Entry<String, String> each : COUNTED.entrySet()) {
            long number = held.query("SELECT count(*) AS n FROM " + each.getValue(), List.of())
                    .getFirst()
                    .number("n");
            String one = each.getKey();
            String several = one.startsWith("position") ? "positions on talks" : one + "s";
            counts.add(Wording.count(number, one, several));
        }
        return counts;
    }

    List<Report.Source> sources() throws IOException {
        return held.query(SOURCE_ROWS, List.of()).stream()
                .map(row -> new Report.Source(
                        row.text("source"),
                        families.shown(row.text("source")).orElse(""),
                        row.number("accounts"),
                        row.number("copies"),
                        Wording.when(row)))
                .toList();
    }

    List<Row> accounts() throws IOException {
        return rows(new Query(View.DOCUMENTS, List.of(), List.of()).and("parent IS NULL"), ACCOUNTS);
    }

    static Report.AccountLine account(Row row) {
        String copy = row.text("copy_of");
        return new Report.AccountLine(
                row.text("account"),
                row.text("publisher"),
                row.text("author"),
                row.text("title"),
                Wording.date(row),
                copy.isEmpty() ? "" : row.text("copy_kind") + " of " + copy,
                row.number("statements"),
                row.number("events"),
                row.number("figures"),
                row.number("boilerplate"));
    }

    List<Row> leftOut() throws IOException {
        return rows(new Query(View.LEFT_OUT, List.of(), List.of()), LEFT_OUT);
    }

    /// By those of the criteria that names can be chosen by.
    List<Report.Named> names(Criteria criteria) throws IOException {
        Criteria applying = criteria.without(Set.of(Criterion.KIND, Criterion.TEXT));
        for (Criterion criterion : Criterion.values()) {
            if (!Criteria.apply(View.NAMING, criterion)) {
                applying = applying.without(Set.of(criterion));
            }
        }
        return rows(applying.query(View.NAMING), NAMES).stream()
                .map(row -> new Report.Named(
                        row.text("name"), row.text("source"), row.text("voice"), Cell.text(row, "called")))
                .toList();
    }

    private List<Row> rows(Query query, int limit) throws IOException {
        return held.query(query.sql(limit), query.values());
    }
}
