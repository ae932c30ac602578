package parallax.web.map;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Row;
import parallax.table.Query;
import parallax.table.View;
import parallax.text.ResourceTable;
import parallax.web.page.Ask;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// The places of the case. As a page it is a table; the script of the overview draws it as a map.
public final class PlacesPage implements Page<Places> {
    private static final int MOST = 600;
    private static final int MOST_UNPLACED = 300;

    @Override
    public String path() {
        return "/places";
    }

    @Override
    public String title() {
        return "Places";
    }

    @Override
    public String summary() {
        return "How many events and figures are told of which place; places that no list knows apart.";
    }

    @Override
    public List<Parameter> parameters() {
        return Ask.CRITERIA;
    }

    @Override
    public Class<Places> model() {
        return Places.class;
    }

    @Override
    public String template() {
        return "map/places.jte";
    }

    @Override
    public Places answer(Ask ask) throws IOException {
        return of(ask);
    }

    /// The places of the events and figures that the criteria choose.
    public static Places of(Ask ask) throws IOException {
        Query events = ask.criteria().query(View.EVENTS);
        Query figures = ask.criteria().query(View.FIGURES);
        String sql = ResourceTable.text(PlacesPage.class, "spots.sql")
                .replace("(EVENTS)", "(" + events.rows() + ")")
                .replace("(FIGURES)", "(" + figures.rows() + ")");
        List<Object> values = new ArrayList<>(events.values());
        values.addAll(figures.values());
        List<Row> rows = values.isEmpty()
                ? ask.desk().kept("places", held -> held.query(sql, values))
                : ask.held().query(sql, values);
        return sorted(rows, ask.whole());
    }

    private static Places sorted(List<Row> rows, boolean whole) {
        List<Places.Spot> placed = new ArrayList<>();
        List<Places.Spot> unplaced = new ArrayList<>();
        long events = 0;
        long figures = 0;
        for (Row row : rows) {
            Places.Spot spot = spot(row);
            if (spot.name().isEmpty()) {
                events += spot.events();
                figures += spot.figures();
            } else {
                (spot.latitude() == null ? unplaced : placed).add(spot);
            }
        }
        int most = whole ? Integer.MAX_VALUE : MOST;
        int mostUnplaced = whole ? Integer.MAX_VALUE : MOST_UNPLACED;
        return new Places(
                placed.subList(0, Math.min(most, placed.size())),
                unplaced.subList(0, Math.min(mostUnplaced, unplaced.size())),
                Math.max(0, placed.size() - most),
                Math.max(0, unplaced.size() - mostUnplaced),
                events,
                figures,
                Framed.around(placed));
    }

    private static Places.Spot spot(Row row) {
        return new Places.Spot(
                row.text("place"),
                row.text("entry"),
                row.text("kind"),
                row.text("country"),
                degrees(row, "latitude"),
                degrees(row, "longitude"),
                row.number("events"),
                row.number("figures"),
                row.number("accounts"));
    }

    private static @Nullable Double degrees(Row row, String column) {
        return row.values().get(column) instanceof Double degrees ? degrees : null;
    }
}
