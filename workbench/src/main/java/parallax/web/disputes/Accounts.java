package parallax.web.disputes;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.casefile.ledger.LedgerAnswer;
import parallax.casefile.ledger.LedgerIssue;
import parallax.compare.ledger.Silence;
import parallax.table.Contexts;
import parallax.table.Wording;

/// What the answers of some issues need of their accounts.
final class Accounts {
    private static final String SQL = """
            SELECT a.account, a.publisher, a.author, a.day_from, a.day_to, a.date_how AS date_known, c.copy_of,
                c.kind AS copy_kind, CASE WHEN list_contains(?, a.account) THEN d.text END AS text
            FROM accounts a JOIN documents d ON d.document = a.document LEFT JOIN copies c ON c.document = a.document
            WHERE list_contains(?, a.account)""";

    private final Map<String, Row> rows = new HashMap<>();

    private Accounts() {}

    static Accounts of(List<LedgerIssue> issues, Case held) throws IOException {
        Set<String> answering = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (LedgerIssue issue : issues) {
            issue.answers().forEach(answer -> answering.add(answer.ref().account()));
            issue.silences().stream().map(Silence::account).forEach(all::add);
        }
        all.addAll(answering);
        Accounts accounts = new Accounts();
        held.query(SQL, List.of(List.copyOf(answering), List.copyOf(all)))
                .forEach(row -> accounts.rows.put(row.text("account"), row));
        return accounts;
    }

    /// @param date    in words; empty where unknown
    /// @param copyOf  `copy of a`; empty where it is none
    /// @param context of the answer's words
    record Told(String date, String copyOf, Contexts.Context context) {}

    Told told(LedgerAnswer answer) {
        Row row = rows.get(answer.ref().account());
        if (row == null) {
            return new Told("", "", new Contexts.Context("", answer.words(), ""));
        }
        Contexts.Context context = Contexts.in(
                row.text("text"), answer.span().start(), answer.span().end(), answer.words());
        return new Told(Wording.when(row).isEmpty() ? "" : Wording.date(row), Wording.copyOf(row), context);
    }

    /// The account's publisher or author; its id where it names neither.
    String source(String account) {
        Row row = rows.get(account);
        return row == null ? account : Wording.publisher(row);
    }
}
