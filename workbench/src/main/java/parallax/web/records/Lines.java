package parallax.web.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.table.Cell;
import parallax.table.Contexts;
import parallax.table.View;
import parallax.web.page.Address;
import parallax.web.page.Links;

/// Rows of a view as lines of a table, with links to what they tell of.
final class Lines {
    private final View view;
    private final List<String> columns;
    private final Contexts contexts;

    Lines(Case held, View view) {
        this.view = view;
        this.columns = view.columns();
        this.contexts = new Contexts(held);
    }

    List<List<Records.Cell>> of(List<Row> rows) throws IOException {
        List<List<Records.Cell>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<Records.Cell> cells = new ArrayList<>();
            for (String column : columns) {
                cells.add(cell(row, column));
            }
            lines.add(cells);
        }
        return lines;
    }

    private Records.Cell cell(Row row, String column) throws IOException {
        Address link = link(row, column);
        return column.equals("context")
                ? new Records.Cell("", contexts.of(row), link)
                : new Records.Cell(Cell.text(row, column), null, link);
    }

    private @Nullable Address link(Row row, String column) {
        return switch (column) {
            case "account" ->
                view == View.DOCUMENTS ? Links.document(row.text("document")) : Links.account(row.text(column));
            case "context" -> words(row);
            case "content" -> Links.record(row.text("account"), row.text("statement"));
            case "question" -> Links.issue(row.text("story"), row.text("issue"));
            case "story" -> Links.records("issues").with("account", row.text("story"));
            case "name" -> name(row);
            default -> null;
        };
    }

    /// A record in its text; a mention of talks in which nobody takes a position, at its words.
    private Address words(Row row) {
        String record = row.text(view.record());
        return record.isEmpty()
                ? Links.words(row.text("account"), (int) row.number("span_start"), (int) row.number("span_end"))
                : Links.record(row.text("account"), record);
    }

    private @Nullable Address name(Row row) {
        return switch (view) {
            case ACTORS, NAMING -> Links.actor(row.text("actor"));
            case PLACES -> Links.words(row.text("_account"), (int) row.number("_start"), (int) row.number("_end"));
            default -> null;
        };
    }
}
