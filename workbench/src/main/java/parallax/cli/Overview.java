package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.table.Cell;
import parallax.table.Query;
import parallax.table.View;

/// What a case holds, at a glance.
final class Overview {
    private static final int ACTORS = 12;
    private static final int DOCUMENTS = 20;
    private static final List<String> COUNTED = List.of(
            "accounts", "comments", "actors", "statements", "events", "figures", "positions", "places", "times");

    private final Case held;

    Overview(Case held) {
        this.held = held;
    }

    void print(Terminal terminal) throws IOException {
        PrintWriter out = terminal.out();
        out.println();
        out.println(counts());
        if (CaseLedger.exists(held)) {
            out.println("side by side: " + CompareCommand.counts(held));
        }
        section(
                "Accounts",
                View.DOCUMENTS,
                DOCUMENTS,
                List.of("account", "publisher", "title", "date", "statements", "events", "figures"),
                terminal);
        section(
                "Actors in most accounts",
                View.ACTORS,
                ACTORS,
                List.of("name", "kind", "accounts", "mentions", "called"),
                terminal);
        out.println();
        out.println("Look closer: parallax show actors|statements|events|figures|talks|places|documents|left-out"
                + " --case " + held.folder());
        out.println("Side by side: parallax compare " + held.folder());
        out.println("In the browser: parallax open " + held.folder());
    }

    private String counts() throws IOException {
        List<String> parts = new ArrayList<>();
        for (String table : COUNTED) {
            String counted = switch (table) {
                case "accounts" -> "count(*) FROM accounts WHERE parent IS NULL";
                case "comments" -> "count(*) FROM accounts WHERE parent IS NOT NULL";
                case "actors" -> "count(DISTINCT actor) FROM actors";
                default -> "count(*) FROM " + table;
            };
            long number = held.query("SELECT n FROM (SELECT " + counted.replace(" FROM", " AS n FROM") + ")", List.of())
                    .getFirst()
                    .number("n");
            if (number > 0) {
                parts.add(number + " " + (number == 1 ? table.substring(0, table.length() - 1) : table));
            }
        }
        return parts.isEmpty() ? "nothing in it yet" : String.join(", ", parts);
    }

    private void section(String title, View view, int limit, List<String> columns, Terminal terminal)
            throws IOException {
        List<Row> rows = held.query(new Query(view, List.of(), List.of()).sql(limit), List.of());
        if (rows.isEmpty()) {
            return;
        }
        PrintWriter out = terminal.out();
        out.println();
        out.println(title);
        Table table = new Table(
                columns.stream().map(name -> name.replace('_', ' ')).toList(), terminal.width(), terminal.styled());
        for (Row row : rows) {
            table.row(columns.stream()
                    .map(column -> Plain.line(Cell.text(row, column)))
                    .toList());
        }
        table.print(out);
        long more = rows.getFirst().number("_total") - rows.size();
        if (more > 0) {
            out.println("… and " + more + " more");
        }
    }
}
