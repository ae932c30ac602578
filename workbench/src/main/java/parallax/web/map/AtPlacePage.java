package parallax.web.map;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Row;
import parallax.table.Contexts;
import parallax.table.Query;
import parallax.table.Rows;
import parallax.table.View;
import parallax.table.Wording;
import parallax.text.ResourceTable;
import parallax.web.page.Ask;
import parallax.web.page.Cut;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.page.Part;

/// The events and figures behind a circle of the map, with their words.
public final class AtPlacePage implements Page<AtPlace> {
    /// Which place the records are at.
    public static final List<Parameter> SPOT = List.of(
            Parameter.text("at", "The place's name, whole; none for records that tell no place."),
            Parameter.text("entry", "The gazetteer's id of the place; none where no list knows it."));

    private static final int SHOWN = 40;

    @Override
    public String path() {
        return "/place";
    }

    @Override
    public String title() {
        return "Told of a place";
    }

    @Override
    public String summary() {
        return "The events and figures told of one place, with their exact words.";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.of(Ask.CRITERIA, SPOT, List.of(Part.PAGE))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Class<AtPlace> model() {
        return AtPlace.class;
    }

    @Override
    public String template() {
        return "map/place.jte";
    }

    @Override
    public AtPlace answer(Ask ask) throws IOException {
        return of(ask, SHOWN);
    }

    /// The records at the question's place.
    ///
    /// @param shown most records of one part of the list
    public static AtPlace of(Ask ask, int shown) throws IOException {
        Cut<Row> cut = Cut.of(
                ask,
                shown,
                "_total",
                (limit, skipped) -> rows(ask, limit == 0 ? "" : " LIMIT " + limit + " OFFSET " + skipped));
        Contexts contexts = new Contexts(ask.held());
        List<AtPlace.Telling> records = new ArrayList<>();
        for (Row row : cut.shown()) {
            records.add(new AtPlace.Telling(
                    row.text("account"),
                    row.text("id"),
                    what(row),
                    Wording.when(row),
                    contexts.of(row),
                    Wording.accordingTo(row)));
        }
        return new AtPlace(ask.text("at").orElse(""), cut.part(), records, Rows.open(cut.shown()));
    }

    private static List<Row> rows(Ask ask, String part) throws IOException {
        Query events = ask.criteria().query(View.EVENTS);
        Query figures = ask.criteria().query(View.FIGURES);
        String sql = ResourceTable.text(AtPlacePage.class, "tellings.sql")
                .replace("(EVENTS)", "(" + events.rows() + ")")
                .replace("(FIGURES)", "(" + figures.rows() + ")");
        List<@Nullable Object> values = new ArrayList<>(events.values());
        values.addAll(figures.values());
        values.add(ask.text("at").orElse(null));
        values.add(ask.text("entry").orElse(null));
        return ask.held().query(sql + part, values);
    }

    private static String what(Row row) {
        String event = row.text("what");
        return event.isEmpty() ? Wording.value(row) + ", " + row.text("measure") : event;
    }
}
