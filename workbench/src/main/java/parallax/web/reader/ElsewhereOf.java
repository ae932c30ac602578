package parallax.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.table.Wording;
import parallax.web.page.Links;

/// Finds what others say to the same question.
final class ElsewhereOf {
    private final Case held;
    private final String account;

    ElsewhereOf(Case held, String account) {
        this.held = held;
        this.account = account;
    }

    /// The issues in which the record is an answer, disputes first; none where the case has not been compared.
    List<Elsewhere> record(String record) throws IOException {
        if (!CaseLedger.exists(held)) {
            return List.of();
        }
        Map<String, List<Elsewhere.Other>> others = new HashMap<>();
        for (Row row : held.query(Kind.sql("elsewhere"), List.of(account, record))) {
            others.computeIfAbsent(key(row), _ -> new ArrayList<>()).add(other(row, record));
        }
        return held.query(Kind.sql("issues"), List.of(account, record)).stream()
                .map(row -> issue(row, others.getOrDefault(key(row), List.of())))
                .toList();
    }

    private static String key(Row row) {
        return row.text("story") + "\n" + row.text("issue");
    }

    private static Elsewhere issue(Row row, List<Elsewhere.Other> others) {
        return new Elsewhere(
                row.text("question"),
                row.text("dispute").equals("true"),
                row.text("value"),
                row.number("answers"),
                row.number("origins"),
                row.number("silent"),
                Links.issue(row.text("story"), row.text("issue")).toString(),
                others);
    }

    private Elsewhere.Other other(Row row, String record) {
        String their = row.text("account");
        String theirRecord = row.text("record");
        return new Elsewhere.Other(
                their,
                theirRecord,
                row.text("value"),
                Wording.accordingTo(row.list("chain")),
                Wording.date(row),
                row.text("words"),
                row.text("relation"),
                row.text("rule"),
                row.text("because"),
                Links.record(their, theirRecord).toString(),
                Links.beside(account, record, their, theirRecord).toString());
    }
}
