package parallax.web.documents;

import java.io.IOException;
import java.util.List;
import parallax.casefile.Row;
import parallax.table.Query;
import parallax.table.View;
import parallax.table.Wording;
import parallax.web.page.Ask;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// The accounts of the case, one a row.
public final class DocumentsPage implements Page<Documents> {
    private static final int SHOWN = 200;

    @Override
    public String path() {
        return "/documents";
    }

    @Override
    public String title() {
        return "Documents";
    }

    @Override
    public String summary() {
        return "The accounts of the case: who published what when, and how many records were read in it.";
    }

    @Override
    public List<Parameter> parameters() {
        return Ask.CRITERIA;
    }

    @Override
    public Class<Documents> model() {
        return Documents.class;
    }

    @Override
    public String template() {
        return "documents/documents.jte";
    }

    @Override
    public Documents answer(Ask ask) throws IOException {
        Query query = ask.criteria().query(View.DOCUMENTS);
        List<Row> rows = ask.held().query(query.sql(ask.whole() ? 0 : SHOWN), query.values());
        long all = rows.isEmpty() ? 0 : rows.getFirst().number("_total");
        return new Documents(
                all, rows.stream().map(DocumentsPage::document).toList(), parallax.web.page.Rows.open(rows));
    }

    private static Documents.Document document(Row row) {
        return new Documents.Document(
                row.text("account"),
                row.text("title"),
                row.text("publisher"),
                row.text("author"),
                Wording.date(row),
                row.text("copy_of"),
                row.number("statements"),
                row.number("events"),
                row.number("figures"));
    }
}
