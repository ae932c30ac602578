package parallax.web.documents;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parallax.casefile.CaseFamilies;
import parallax.casefile.Row;
import parallax.casefile.decision.Decision;
import parallax.compare.origin.Families;
import parallax.table.Criterion;
import parallax.table.Order;
import parallax.table.Query;
import parallax.table.Rows;
import parallax.table.View;
import parallax.web.decisions.DecidedLines;
import parallax.web.page.Address;
import parallax.web.page.Ask;
import parallax.web.page.Cut;
import parallax.web.page.Head;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.page.Part;

/// The accounts of the case, one a row, with who published them; and what was left out.
public final class DocumentsPage implements Page<Documents> {
    private static final int SHOWN = 100;
    private static final int SOURCES = 24;
    private static final int LEFT_OUT = 50;
    private static final List<String> COLUMNS =
            List.of("account", "title", "publisher", "date", "copy_of", "statements", "events", "figures");
    private static final Set<String> CRITERIA = Set.of("account", "source", "kind", "from", "to", "text");

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
        return "The accounts of the case: who published what when, how that is known, how many records were read in it,"
                + " and what was left out.";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(
                        filters().stream(),
                        Stream.of(
                                Parameter.choice(
                                        "sort",
                                        "A column to sort by, \"-\" before it for the other way round.",
                                        sorts()),
                                Part.PAGE))
                .toList();
    }

    /// What documents are chosen by.
    public static List<Parameter> filters() {
        return Stream.concat(
                        Ask.CRITERIA.stream().filter(each -> CRITERIA.contains(each.name())),
                        Stream.of(
                                Parameter.flag("undated", "Only those whose date is unknown."),
                                Parameter.choice(
                                        "copies", "Only copies of others, or none of them.", List.of("only", "none"))))
                .toList();
    }

    private static List<String> sorts() {
        return Order.columns(View.DOCUMENTS).stream()
                .flatMap(column -> Stream.of(column, "-" + column))
                .toList();
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
        Order order = Order.of(View.DOCUMENTS, ask.text("sort").orElse(""));
        Query query = query(ask);
        Cut<Row> cut = Cut.of(
                ask,
                SHOWN,
                "_total",
                (limit, skipped) -> ask.held().query(query.sql(limit, skipped, order), query.values()));
        Families families = CaseFamilies.of(ask.held());
        List<Row> leftOut = ask.held().query(new Query(View.LEFT_OUT, List.of(), List.of()).sql(LEFT_OUT), List.of());
        return new Documents(
                cut.part(),
                cut.shown().stream().map(row -> DocumentRow.of(row, families)).toList(),
                sources(ask, families),
                leftOut.stream()
                        .map(row -> new Documents.LeftOut(row.text("file"), row.text("place"), row.text("reason")))
                        .toList(),
                leftOut.isEmpty() ? 0 : leftOut.getFirst().number("_total"),
                DecidedLines.of(ask.desk(), decision -> decision instanceof Decision.SetFamily),
                Rows.open(cut.shown()),
                heads(ask.address(), order));
    }

    private static Query query(Ask ask) {
        Query query = ask.criteria().query(View.DOCUMENTS);
        return switch (ask.text("copies").orElse("")) {
            case "only" -> query.and("copy_of IS NOT NULL");
            case "none" -> query.and("copy_of IS NULL");
            default -> query;
        };
    }

    private static Map<String, Head> heads(Address here, Order order) {
        Map<String, Head> heads = new LinkedHashMap<>();
        COLUMNS.forEach(column -> heads.put(column, Head.of(View.DOCUMENTS, column, here, order)));
        return heads;
    }

    private static List<Documents.Source> sources(Ask ask, Families families) throws IOException {
        Query query = ask.criteria().without(Set.of(Criterion.SOURCE)).query(View.DOCUMENTS);
        String sql = "SELECT coalesce(publisher, author) AS source, count(*) AS accounts FROM (" + query.rows()
                + ") WHERE parent IS NULL AND source IS NOT NULL GROUP BY ALL ORDER BY accounts DESC, source LIMIT "
                + SOURCES;
        return ask.held().query(sql, query.values()).stream()
                .map(row -> source(row, families, ask.address()))
                .toList();
    }

    private static Documents.Source source(Row row, Families families, Address here) {
        String name = row.text("source");
        boolean chosen = here.value("source").equalsIgnoreCase(name);
        Address link = here.without("page").with("source", chosen ? "" : name);
        return new Documents.Source(name, families.shown(name).orElse(""), row.number("accounts"), chosen, link);
    }
}
