package parallax.web.overview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.table.Criteria;
import parallax.table.Query;
import parallax.table.View;
import parallax.table.Wording;

/// The disputes with most independent origins, with their answers.
final class FirstDisputes {
    private static final int DISPUTES = 6;
    private static final int VALUES = 4;
    private static final int HOLDERS = 2;

    private final Case held;

    FirstDisputes(Case held) {
        this.held = held;
    }

    List<Overview.Dispute> read() throws IOException {
        List<Overview.Dispute> disputes = new ArrayList<>();
        if (CaseLedger.exists(held)) {
            Query query = Criteria.NONE.query(View.DISPUTES);
            for (Row row : held.query(query.sql(DISPUTES), query.values())) {
                disputes.add(dispute(row));
            }
        }
        return disputes;
    }

    private Overview.Dispute dispute(Row row) throws IOException {
        List<Object> key = List.of(row.text("story"), row.text("issue"));
        List<Overview.Answer> answers = answers(held.query(
                "SELECT account, record, value, chain, origin, words FROM answers WHERE story = ? AND issue = ? ORDER BY n",
                key));
        List<Overview.Relation> relations = held
                .query(
                        "SELECT relation, count(*) AS number FROM relations WHERE story = ? AND issue = ? GROUP BY relation"
                                + " ORDER BY relation NOT IN ('conflict', 'deny'), relation",
                        key)
                .stream()
                .map(relation -> new Overview.Relation(relation.text("relation"), relation.number("number")))
                .toList();
        return new Overview.Dispute(
                row.text("story"),
                row.text("issue"),
                row.text("slot"),
                row.text("question"),
                row.number("origins"),
                relations,
                answers.stream().limit(VALUES).toList(),
                Math.max(0, answers.size() - VALUES));
    }

    private static List<Overview.Answer> answers(List<Row> rows) {
        Map<String, List<Row>> byValue = new LinkedHashMap<>();
        rows.forEach(row -> byValue.computeIfAbsent(row.text("value"), _ -> new ArrayList<>())
                .add(row));
        return byValue.entrySet().stream()
                .map(value -> answer(value.getKey(), value.getValue()))
                .sorted(Comparator.comparingLong(Overview.Answer::origins).reversed())
                .toList();
    }

    private static Overview.Answer answer(String value, List<Row> rows) {
        long origins = rows.stream().map(row -> row.number("origin")).distinct().count();
        return new Overview.Answer(
                value,
                origins,
                rows.stream().limit(HOLDERS).map(FirstDisputes::holder).toList(),
                Math.max(0, rows.size() - HOLDERS));
    }

    private static Overview.Holder holder(Row row) {
        return new Overview.Holder(
                row.text("account"), row.text("record"), Wording.accordingTo(row.list("chain")), row.text("words"));
    }
}
