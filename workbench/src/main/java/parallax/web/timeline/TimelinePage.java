package parallax.web.timeline;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.event.EventType;
import parallax.table.Criteria;
import parallax.table.Criterion;
import parallax.table.Query;
import parallax.table.View;
import parallax.web.page.Ask;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// The timeline: how many events are told for which days. As a page it is a table; the script of the overview draws it.
public final class TimelinePage implements Page<Timeline> {
    /// What parts the lanes.
    public static final Parameter BY =
            Parameter.choice("by", "What parts the lanes of the timeline.", List.of("type", "source"));

    private static final EnumSet<Criterion> DAYS = EnumSet.of(Criterion.FROM, Criterion.TO);
    private static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::name).toList();
    private static final int MOST_SOURCES = 20;

    @Override
    public String path() {
        return "/timeline";
    }

    @Override
    public String title() {
        return "Timeline";
    }

    @Override
    public String summary() {
        return "How many events are told for which days, by type or source: vague days as ranges, undated events apart.";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(Ask.CRITERIA.stream(), Stream.of(BY)).toList();
    }

    @Override
    public Class<Timeline> model() {
        return Timeline.class;
    }

    @Override
    public String template() {
        return "timeline/timeline.jte";
    }

    @Override
    public Timeline answer(Ask ask) throws IOException {
        return of(ask);
    }

    /// The timeline of the events that the criteria choose, whatever their days: those outside the days asked for are
    /// only counted.
    public static Timeline of(Ask ask) throws IOException {
        Criteria criteria = ask.criteria();
        boolean bySource = ask.text("by").orElse("").equals("source");
        Query chosen = criteria.without(DAYS).query(View.EVENTS);
        List<Told> told = chosen.values().isEmpty()
                ? ask.desk()
                        .kept(
                                bySource ? "timeline by source" : "timeline by type",
                                held -> told(held, chosen, bySource))
                : told(ask.held(), chosen, bySource);
        Drawing drawing =
                bySource ? new Drawing("source", List.of(), MOST_SOURCES) : new Drawing("type", TYPES, TYPES.size());
        return drawing.of(told, criteria.firstDay(), criteria.lastDay());
    }

    private static List<Told> told(Case held, Query chosen, boolean bySource) throws IOException {
        String sql = "SELECT " + (bySource ? EventsPage.SOURCE : "type")
                + " AS lane, day_from, day_to, count(*) AS events FROM (" + chosen.rows()
                + ") GROUP BY ALL ORDER BY ALL";
        return held.query(sql, chosen.values()).stream().map(TimelinePage::told).toList();
    }

    private static Told told(Row row) {
        return new Told(row.text("lane"), row.day("day_from"), row.day("day_to"), row.number("events"));
    }
}
