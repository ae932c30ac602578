package parallax.web.disputes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.table.Query;
import parallax.table.Rows;
import parallax.table.View;
import parallax.table.Wording;
import parallax.web.page.Ask;
import parallax.web.page.Cut;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.page.Part;

/// By account: on which questions of a story it covers it has nothing.
@SuppressWarnings("InlineFormatString") // long queries are read best on their own
public final class SilencesPage implements Page<Silences> {
    static final List<Parameter> FILTERS = filters();
    private static final int ACCOUNTS = 20;
    private static final int UNMENTIONED = 8;
    private static final int UNMENTIONED_OF_ONE = 1000;

    private static final String COUNTED = """
            SELECT s.account, a.publisher, a.author, a.day_from, a.day_to, a.date_how AS date_known, s.disputes,
                s.issues, s._accounts, s._total
            FROM (
                SELECT account, count(*) FILTER (dispute) AS disputes, count(*) AS issues,
                    count(*) OVER () AS _accounts, CAST(sum(count(*)) OVER () AS BIGINT) AS _total
                FROM (%s) GROUP BY account ORDER BY disputes DESC, issues DESC, account LIMIT %d OFFSET %d
            ) s JOIN accounts a ON a.account = s.account
            ORDER BY s.disputes DESC, s.issues DESC, s.account""";
    private static final String FIRST = """
            SELECT * FROM (%s)
            WHERE list_contains(?, account)
            QUALIFY row_number() OVER (PARTITION BY account ORDER BY dispute DESC, _order) <= %d
            ORDER BY account, dispute DESC, _order""";

    private static List<Parameter> filters() {
        List<Parameter> filters = new ArrayList<>();
        filters.add(Parameter.choice(
                "slot", "What is asked.", List.of("figure", "happened", "who", "when", "where", "position")));
        filters.add(Parameter.choice("only", "Disputes alone.", List.of("disputes")));
        List<String> applicable = List.of("account", "source", "from", "to", "text");
        Ask.CRITERIA.stream()
                .filter(parameter -> applicable.contains(parameter.name()))
                .forEach(filters::add);
        return List.copyOf(filters);
    }

    @Override
    public String path() {
        return "/silences";
    }

    @Override
    public String title() {
        return "Silences";
    }

    @Override
    public String summary() {
        return "What each account does not mention although it covers the story, and what was looked for in it. Not"
                + " mentioned in this text: never a motive.";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(FILTERS);
        all.add(Parameter.text("story", "Of this story."));
        all.add(Part.PAGE);
        return List.copyOf(all);
    }

    @Override
    public Class<Silences> model() {
        return Silences.class;
    }

    @Override
    public String template() {
        return "disputes/silences.jte";
    }

    @Override
    public Silences answer(Ask ask) throws IOException {
        if (!CaseLedger.exists(ask.held())) {
            return new Silences(0, Part.NOTHING, List.of(), List.of());
        }
        Query query = query(ask);
        return ask.whole()
                ? new Silences(0, Part.NOTHING, List.of(), Rows.open(ask.held().query(query.sql(0), query.values())))
                : page(ask, query);
    }

    private static Query query(Ask ask) {
        Query query = ask.criteria().query(View.SILENCES);
        if (ask.text("only").isPresent()) {
            query = query.and("dispute");
        }
        if (ask.text("slot").isPresent()) {
            query = query.and("slot = ?", ask.needed("slot"));
        }
        return ask.text("story").isPresent() ? query.and("story = ?", ask.needed("story")) : query;
    }

    private static Silences page(Ask ask, Query query) throws IOException {
        Cut<Row> cut = Cut.of(
                ask,
                ACCOUNTS,
                "_accounts",
                (limit, skipped) -> ask.held().query(COUNTED.formatted(query.rows(), limit, skipped), query.values()));
        List<Row> accounts = cut.shown();
        int most = ask.text("account").isPresent() ? UNMENTIONED_OF_ONE : UNMENTIONED;
        Map<String, List<Silences.Unmentioned>> unmentioned = unmentioned(ask.held(), query, accounts, most);
        long total = accounts.isEmpty() ? 0 : accounts.getFirst().number("_total");
        return new Silences(
                total,
                cut.part(),
                accounts.stream().map(row -> account(row, unmentioned)).toList(),
                List.of());
    }

    private static Map<String, List<Silences.Unmentioned>> unmentioned(
            Case held, Query query, List<Row> accounts, int most) throws IOException {
        List<Object> values = new ArrayList<>(query.values());
        values.add(accounts.stream().map(row -> row.text("account")).toList());
        Map<String, List<Silences.Unmentioned>> found = new LinkedHashMap<>();
        for (Row row : held.query(FIRST.formatted(query.rows(), most), values)) {
            found.computeIfAbsent(row.text("account"), _ -> new ArrayList<>())
                    .add(new Silences.Unmentioned(
                            row.text("story"),
                            row.text("issue"),
                            row.text("slot"),
                            row.text("question"),
                            row.text("dispute").equals("true"),
                            row.text("search")));
        }
        return found;
    }

    private static Silences.SilentAccount account(Row row, Map<String, List<Silences.Unmentioned>> unmentioned) {
        String account = row.text("account");
        return new Silences.SilentAccount(
                account,
                Wording.publisher(row),
                Wording.when(row).isEmpty() ? "" : Wording.date(row),
                row.number("disputes"),
                row.number("issues"),
                unmentioned.getOrDefault(account, List.of()));
    }
}
