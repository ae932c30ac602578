package parallax.web.overview;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.web.actors.ActorIndex;
import parallax.web.map.AtPlace;
import parallax.web.map.AtPlacePage;
import parallax.web.map.PlacesPage;
import parallax.web.page.Address;
import parallax.web.page.Ask;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.timeline.Events;
import parallax.web.timeline.EventsPage;
import parallax.web.timeline.TimelinePage;

/// What the case holds: disputes first, then when and where, who published, and what was left out.
public final class OverviewPage implements Page<Overview> {
    /// What the timeline and the map are filtered by.
    public static final List<Parameter> FILTERS = Ask.CRITERIA.stream()
            .filter(parameter ->
                    List.of("source", "actor", "place", "kind", "from", "to").contains(parameter.name()))
            .toList();

    private static final List<Parameter> MARKS =
            Stream.concat(EventsPage.MARK.stream(), AtPlacePage.SPOT.stream()).toList();
    private static final int LISTED = 12;
    private static final int RECORDS = 20;

    @Override
    public String path() {
        return "/";
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public String summary() {
        return "What the case holds: disputes first, then when and where, who published, and what was left out.";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.of(FILTERS, List.of(TimelinePage.BY), MARKS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Class<Overview> model() {
        return Overview.class;
    }

    @Override
    public String template() {
        return "overview/overview.jte";
    }

    @Override
    public Overview answer(Ask ask) throws IOException {
        int actors = ActorIndex.kept(ask.desk()).entries().size();
        Whole whole = ask.desk().keptOfLedger("overview", held -> whole(held, actors));
        return new Overview(
                whole.counts(),
                whole.disputes(),
                whole.sources(),
                whole.outside(),
                TimelinePage.of(ask),
                PlacesPage.of(ask),
                events(ask),
                told(ask));
    }

    /// What does not depend on the question.
    private record Whole(
            List<Overview.Count> counts, List<Overview.Dispute> disputes, Sources sources, Outside outside) {}

    private static Whole whole(Case held, int actors) throws IOException {
        return new Whole(
                new CaseCounts(held).all(actors),
                new FirstDisputes(held).read(),
                new CaseSources(held).read(),
                outside(held));
    }

    /// The view without the mark or place that is looked at.
    public static Address unmarked(Address address) {
        Address unmarked = address;
        for (Parameter parameter : MARKS) {
            unmarked = unmarked.without(parameter.name());
        }
        return unmarked;
    }

    /// The events behind the mark, on a page of their own.
    public static Address events(Address address) {
        return new Address("/events", address.values()).without("at").without("entry");
    }

    /// The records at the place, on a page of their own.
    public static Address place(Address address) {
        return new Address("/place", address.values());
    }

    /// The mark in words: `ASSAULT, 2021-03-01 to 2021-03-31`.
    public static String mark(Address address) {
        String lane = address.value("lane").isEmpty() ? "All" : address.value("lane");
        String first = address.value("first");
        String last = address.value("last");
        return lane + ", "
                + switch (address.value("dates")) {
                    case "undated" -> "undated";
                    case "vague" -> "other vague days";
                    default ->
                        first.equals(last)
                                ? first
                                : first.isEmpty()
                                        ? "until " + last
                                        : last.isEmpty() ? "since " + first : first + " to " + last;
                };
    }

    private static @Nullable Events events(Ask ask) throws IOException {
        boolean named = ask.text("dates").isPresent() || ask.text("lane").isPresent();
        return named ? EventsPage.of(ask, RECORDS) : null;
    }

    private static @Nullable AtPlace told(Ask ask) throws IOException {
        return ask.text("at").isPresent() ? AtPlacePage.of(ask, RECORDS) : null;
    }

    private static Outside outside(Case held) throws IOException {
        List<Row> leftOut = held.query(
                "SELECT file, place, reason, count(*) OVER () AS number FROM left_out ORDER BY file, n LIMIT " + LISTED,
                List.of());
        List<Row> copies = held.query(
                "SELECT c.document, c.copy_of, c.kind, coalesce(a.publisher, a.author, '') AS source,"
                        + " count(*) OVER () AS number FROM copies c LEFT JOIN accounts a ON a.account = c.document"
                        + " ORDER BY c.document, c.copy_of LIMIT " + LISTED,
                List.of());
        Row boilerplate = held.query("SELECT count(*) AS number FROM passages WHERE kind = 'boilerplate'", List.of())
                .getFirst();
        return new Outside(
                number(leftOut),
                leftOut.stream()
                        .map(row -> new Outside.LeftOut(row.text("file"), row.text("place"), row.text("reason")))
                        .toList(),
                number(copies),
                copies.stream()
                        .map(row -> new Outside.Copy(
                                row.text("document"), row.text("copy_of"), row.text("kind"), row.text("source")))
                        .toList(),
                boilerplate.number("number"));
    }

    private static long number(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getFirst().number("number");
    }
}
