package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.export.ComparisonJson;
import parallax.export.Csv;
import parallax.export.JsonLine;
import parallax.table.Cell;
import parallax.table.Contexts;
import parallax.table.Query;
import parallax.table.Rows;
import parallax.table.View;

/// Prints the rows of a view.
final class Listing {
    private final Case held;
    private final View view;

    Listing(Case held, View view) {
        this.held = held;
        this.view = view;
    }

    /// A table for reading.
    ///
    /// @param limit most rows; 0 for all
    void table(Query query, int limit, Terminal terminal) throws IOException {
        List<Row> rows = held.query(query.sql(limit), query.values());
        PrintWriter out = terminal.out();
        if (rows.isEmpty()) {
            out.println("no " + view.label() + (query.conditions().isEmpty() ? "" : " like that"));
            return;
        }
        if (view.isOfIssues()) {
            IssueText text = new IssueText(terminal);
            CaseLedger.of(held).issues(rows).forEach(text::print);
        } else {
            print(rows, terminal);
        }
        long more = rows.getFirst().number("_total") - rows.size();
        if (more > 0) {
            out.println("… and " + more + " more (--limit 0 shows all)");
        }
    }

    private void print(List<Row> rows, Terminal terminal) throws IOException {
        List<String> columns = view.columns();
        List<String> heads =
                columns.stream().map(head -> head.replace('_', ' ')).toList();
        Table table = new Table(heads, terminal.width(), terminal.styled());
        Contexts contexts = new Contexts(held);
        for (Row row : rows) {
            String context = columns.contains("context") ? contexts.of(row).toString() : "";
            table.row(columns.stream()
                    .map(column -> Plain.line(column.equals("context") ? context : Cell.text(row, column)))
                    .toList());
        }
        table.print(terminal.out());
    }

    /// One object a line, with all that is known of each record.
    void json(Query query, int limit, PrintWriter out) throws IOException {
        List<Row> rows = held.query(query.sql(limit), query.values());
        if (view.isOfIssues()) {
            ComparisonJson json = new ComparisonJson();
            CaseLedger.of(held).issues(rows).forEach(issue -> out.println(JsonLine.of(json.issue(issue))));
            return;
        }
        for (Row row : rows) {
            out.println(JsonLine.of(Rows.open(row)));
        }
    }

    void csv(Query query, int limit, PrintWriter out) throws IOException {
        List<Row> rows = held.query(query.sql(limit), query.values());
        if (!rows.isEmpty()) {
            out.print(Csv.line(Rows.open(rows.getFirst()).keySet().stream().toList()));
        }
        for (Row row : rows) {
            out.print(Csv.line(Rows.open(row).values().stream().map(Csv::cell).toList()));
        }
    }
}
