package parallax.web.timeline;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parallax.casefile.Row;
import parallax.table.Contexts;
import parallax.table.Criteria;
import parallax.table.Criterion;
import parallax.table.Query;
import parallax.table.Rows;
import parallax.table.View;
import parallax.table.Wording;
import parallax.web.page.Ask;
import parallax.web.page.BadRequest;
import parallax.web.page.Cut;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.page.Part;

/// The events behind a mark of the timeline, with their words.
public final class EventsPage implements Page<Events> {
    /// What the events stand for in the timeline.
    public static final List<Parameter> MARK = List.of(
            Parameter.text("lane", "Only of this lane: a type or, where the timeline is by source, a source, whole."),
            Parameter.choice(
                    "dates",
                    "Only events whose days all lie between first and last, are exactly these, are vague or not told.",
                    List.of("within", "exactly", "vague", "undated")),
            Parameter.text("first", "First day, 2021-03-27; none for an open beginning."),
            Parameter.text("last", "Last day, included; none for an open end."),
            Parameter.choice("unit", "Vague is what takes more than one of these.", Unit.labels()));

    /// Who published the account of a row, in SQL.
    static final String SOURCE = "coalesce(publisher, author, 'account ' || account)";

    private static final int SHOWN = 40;
    private static final Set<Criterion> DAYS = EnumSet.of(Criterion.FROM, Criterion.TO);

    @Override
    public String path() {
        return "/events";
    }

    @Override
    public String title() {
        return "Events";
    }

    @Override
    public String summary() {
        return "Events with their exact words, chosen as a mark of the timeline stands for them.";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.of(Ask.CRITERIA, List.of(TimelinePage.BY), MARK, List.of(Part.PAGE))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Class<Events> model() {
        return Events.class;
    }

    @Override
    public String template() {
        return "timeline/events.jte";
    }

    @Override
    public Events answer(Ask ask) throws IOException {
        return of(ask, SHOWN);
    }

    /// The events that the question's mark stands for.
    ///
    /// @param shown most events of one part of the list
    public static Events of(Ask ask, int shown) throws IOException {
        Query query = query(ask);
        Cut<Row> cut = Cut.of(
                ask, shown, "_total", (limit, skipped) -> ask.held().query(query.sql(limit, skipped), query.values()));
        return new Events(cut.part(), events(cut.shown(), new Contexts(ask.held())), Rows.open(cut.shown()));
    }

    private static Query query(Ask ask) {
        String dates = ask.text("dates").orElse("");
        Criteria criteria = dates.equals("undated") ? ask.criteria().without(DAYS) : ask.criteria();
        Query query = criteria.query(View.EVENTS);
        if (ask.text("lane").isPresent()) {
            String column = ask.text("by").orElse("").equals("source") ? SOURCE : "type";
            query = query.and(column + " = ?", ask.needed("lane"));
        }
        return switch (dates) {
            case "within" -> query.and("day_from >= ? AND day_to <= ?", day(ask, "first"), day(ask, "last"));
            case "exactly" -> exactly(ask, query);
            case "undated" -> query.and("day_from IS NULL AND day_to IS NULL");
            case "vague" -> query.and(vague(ask.text("unit").orElse("day")));
            default -> query;
        };
    }

    private static Query exactly(Ask ask, Query query) {
        Query first = ask.text("first").isPresent()
                ? query.and("day_from = ?", day(ask, "first"))
                : query.and("day_from IS NULL");
        return ask.text("last").isPresent() ? first.and("day_to = ?", day(ask, "last")) : first.and("day_to IS NULL");
    }

    private static String vague(String unit) {
        return "((day_from IS NULL) <> (day_to IS NULL) OR date_trunc('" + unit + "', day_from) <> date_trunc('" + unit
                + "', day_to))";
    }

    private static LocalDate day(Ask ask, String name) {
        String text = ask.needed(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRequest("\"" + name + "\" must be a day such as 2021-03-27, not \"" + text + "\"", e);
        }
    }

    private static List<Events.Event> events(List<Row> rows, Contexts contexts) throws IOException {
        List<Events.Event> events = new ArrayList<>();
        for (Row row : rows) {
            events.add(new Events.Event(
                    row.text("account"),
                    row.text("event"),
                    row.list("actors"),
                    row.text("type"),
                    row.list("recipients"),
                    row.text("status"),
                    row.text("place"),
                    Wording.when(row),
                    contexts.of(row),
                    Wording.accordingTo(row)));
        }
        return events;
    }
}
