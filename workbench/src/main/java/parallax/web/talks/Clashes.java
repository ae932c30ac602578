package parallax.web.talks;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.compare.ledger.RecordRef;
import parallax.table.Wording;

/// Where two holders contradict each other about somebody's position.
final class Clashes {
    private static final String SQL = """
            SELECT r.story, r.issue, i.question, r.relation, r.because,
                r.left_account, r.left_record, l.value AS left_value, l.chain AS left_chain,
                r.right_account, r.right_record, t.value AS right_value, t.chain AS right_chain
            FROM relations r JOIN issues i ON i.story = r.story AND i.issue = r.issue
            JOIN answers l ON l.story = r.story AND l.issue = r.issue AND l.account = r.left_account
                AND l.record = r.left_record
            JOIN answers t ON t.story = r.story AND t.issue = r.issue AND t.account = r.right_account
                AND t.record = r.right_record
            WHERE r.relation IN ('conflict', 'deny') AND i.slot = 'position'
            ORDER BY r.story, i.n, r.n""";

    private final List<Talks.Clash> all;

    Clashes(Case held) throws IOException {
        this.all = held.query(SQL, List.of()).stream().map(Clashes::clash).toList();
    }

    /// Those of which one side is among these records.
    List<Talks.Clash> among(Set<RecordRef> records) {
        return all.stream()
                .filter(clash -> records.contains(ref(clash.left())) || records.contains(ref(clash.right())))
                .toList();
    }

    private static RecordRef ref(Talks.Side side) {
        return new RecordRef(side.account(), side.record());
    }

    private static Talks.Clash clash(Row row) {
        return new Talks.Clash(
                row.text("story"),
                row.text("issue"),
                row.text("question"),
                row.text("relation"),
                row.text("because"),
                side(row, "left"),
                side(row, "right"));
    }

    private static Talks.Side side(Row row, String which) {
        return new Talks.Side(
                row.text(which + "_account"),
                row.text(which + "_record"),
                row.text(which + "_value"),
                Wording.accordingTo(row.list(which + "_chain")));
    }
}
