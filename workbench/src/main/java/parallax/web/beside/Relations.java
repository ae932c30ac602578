package parallax.web.beside;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.table.Wording;
import parallax.text.ResourceTable;
import parallax.web.page.Links;

/// How the answers of two accounts stand to each other, in order: those that clash first.
final class Relations {
    private final String left;
    private final String right;
    private final List<Row> rows;

    private Relations(String left, String right, List<Row> rows) {
        this.left = left;
        this.right = right;
        this.rows = rows;
    }

    /// None where the case has not been compared.
    static Relations between(Case held, String left, String right) throws IOException {
        List<String> values = List.of(left, right, left, right, left, right, left, right);
        boolean compared = CaseLedger.exists(held);
        return new Relations(left, right, compared ? held.query(sql("relations"), values) : List.of());
    }

    static String sql(String name) {
        return ResourceTable.text(Relations.class, name + ".sql");
    }

    List<Row> rows() {
        return rows;
    }

    /// The first that relates these records on this issue; each may be empty, for any.
    Optional<Row> first(String leftRecord, String rightRecord, String issue) {
        return rows.stream()
                .filter(row -> leftRecord.isEmpty() || row.text("here").equals(leftRecord))
                .filter(row -> rightRecord.isEmpty() || row.text("there").equals(rightRecord))
                .filter(row -> issue.isEmpty() || row.text("issue").equals(issue))
                .findFirst();
    }

    Beside.Between told(Row row) {
        return new Beside.Between(
                row.text("relation"),
                row.text("rule"),
                row.text("because"),
                row.text("question"),
                Links.issue(row.text("story"), row.text("issue")).toString(),
                held(row, "here"),
                held(row, "there"),
                link(row));
    }

    private static Beside.Held held(Row row, String side) {
        return new Beside.Held(
                row.text(side),
                row.text(side + "_value"),
                Wording.accordingTo(row.list(side + "_chain")),
                row.text(side + "_words"));
    }

    String link(Row row) {
        return Links.beside(left, row.text("here"), right, row.text("there"))
                .with("issue", row.text("issue"))
                .toString();
    }

    static boolean isDispute(Row row) {
        return row.text("relation").equals("conflict") || row.text("relation").equals("deny");
    }
}
