package parallax.web.overview;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.web.page.Ask;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// What the case holds.
public final class OverviewPage implements Page<Overview> {
    private static final List<String> COUNTED =
            List.of("documents", "accounts", "actors", "statements", "events", "figures", "positions", "places");

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
        return "What the case holds.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
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
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : COUNTED) {
            counts.put(
                    table,
                    ask.held()
                            .query("SELECT count(*) AS n FROM " + table, List.of())
                            .getFirst()
                            .number("n"));
        }
        return new Overview(counts);
    }
}
