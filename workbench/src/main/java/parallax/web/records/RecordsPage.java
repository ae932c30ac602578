package parallax.web.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parallax.casefile.Row;
import parallax.table.Criteria;
import parallax.table.Criterion;
import parallax.table.Order;
import parallax.table.Query;
import parallax.table.Rows;
import parallax.table.View;
import parallax.web.page.Address;
import parallax.web.page.Ask;
import parallax.web.page.Cut;
import parallax.web.page.Head;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.page.Part;

/// Every kind of record as a table: chosen by criteria, counted by kind, each row with its words and according to whom.
public final class RecordsPage implements Page<Records> {
    private static final int SHOWN = 100;

    @Override
    public String path() {
        return "/records";
    }

    @Override
    public String title() {
        return "Records";
    }

    @Override
    public String summary() {
        return "Records of one kind, chosen by criteria, each with its exact words and according to whom.";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.of(
                        List.of(Parameter.choice("view", "Which kind of record; events at first.", View.names())),
                        Ask.CRITERIA,
                        Ask.LANES,
                        List.of(
                                Parameter.text("sort", "A column to sort by, \"-\" before it for the other way round."),
                                Part.PAGE))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Class<Records> model() {
        return Records.class;
    }

    @Override
    public String template() {
        return "records/records.jte";
    }

    @Override
    public Records answer(Ask ask) throws IOException {
        View view = View.named(ask.text("view").orElse(View.EVENTS.label())).orElse(View.EVENTS);
        Order order = Order.of(view, ask.text("sort").orElse(""));
        Query query = ask.criteria().query(view);
        Cut<Row> cut = Cut.of(
                ask,
                SHOWN,
                "_total",
                (limit, skipped) -> ask.held().query(query.sql(limit, skipped, order), query.values()));
        Address here = ask.address();
        return new Records(
                view.label(),
                cut.part(),
                Rows.open(cut.shown()),
                ask.whole() ? List.of() : kinds(ask, view),
                Head.of(view, here, order),
                ask.whole() ? List.of() : new Lines(ask.held(), view).of(cut.shown()),
                Stream.of(View.values()).map(each -> choice(here, each, view)).toList(),
                filters(view));
    }

    private static List<Records.Facet> kinds(Ask ask, View view) throws IOException {
        Query query = ask.criteria().without(Set.of(Criterion.KIND)).query(view);
        String sql = query.kinds().orElse("");
        Map<String, List<Records.Kind>> facets = new LinkedHashMap<>();
        for (Row row : sql.isEmpty() ? List.<Row>of() : ask.held().query(sql, query.values())) {
            facets.computeIfAbsent(row.text("facet"), _ -> new ArrayList<>()).add(kind(ask.address(), row));
        }
        List<Records.Facet> shown = new ArrayList<>();
        facets.forEach((name, kinds) -> shown.add(new Records.Facet(name, kinds)));
        return shown;
    }

    private static Records.Kind kind(Address here, Row row) {
        String kind = row.text("kind");
        boolean chosen = here.value("kind").equalsIgnoreCase(kind);
        Address link = here.without("page").with("kind", chosen ? "" : kind);
        return new Records.Kind(kind, row.number("n"), chosen, link);
    }

    /// The same criteria of another view, as far as it has them.
    private static Records.Choice choice(Address here, View view, View current) {
        Address there = Address.of(here.path()).with("view", view.label());
        for (Criterion criterion : Criterion.values()) {
            if (criterion != Criterion.KIND && Criteria.apply(view, criterion)) {
                there = there.with(criterion.label(), here.value(criterion.label()));
            }
        }
        return new Records.Choice(view.label().replace('-', ' '), view == current, there);
    }

    private static List<Parameter> filters(View view) {
        return Stream.concat(Ask.CRITERIA.stream(), Ask.LANES.stream())
                .filter(parameter ->
                        Criteria.apply(view, Criterion.valueOf(parameter.name().toUpperCase(Locale.ROOT))))
                .toList();
    }
}
