package parallax.web.suggestions;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.web.page.Ask;
import parallax.web.page.BadRequest;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// What the filters can be filled with: their script asks for it as a name is typed.
public final class SuggestionsPage implements Page<Suggestions> {
    private static final int MOST = 12;
    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
            "source", "SELECT account, coalesce(publisher, author) AS name FROM accounts",
            "actor", "SELECT account, name FROM actors",
            "place", "SELECT account, name FROM places"));

    @Override
    public String path() {
        return "/suggestions";
    }

    @Override
    public String title() {
        return "Names in the case";
    }

    @Override
    public String summary() {
        return "Names of sources, actors or places that have some letters, those of most accounts first.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice("of", "Whose names; actors at first.", List.copyOf(NAMES.keySet())),
                Parameter.text("letters", "That the names have, in upper or lower case."));
    }

    @Override
    public Class<Suggestions> model() {
        return Suggestions.class;
    }

    @Override
    public String template() {
        return "suggestions/suggestions.jte";
    }

    @Override
    public Suggestions answer(Ask ask) throws IOException {
        String of = ask.text("of").orElse("actor");
        String names = NAMES.get(of);
        if (names == null) {
            throw new BadRequest("there are no names of \"" + of + "\"");
        }
        String sql = "SELECT name FROM (" + names + ") WHERE contains(lower(name), lower(?)) GROUP BY name "
                + "ORDER BY count(DISTINCT account) DESC, name LIMIT " + MOST;
        return new Suggestions(ask.held().query(sql, List.of(ask.text("letters").orElse(""))).stream()
                .map(row -> row.text("name"))
                .toList());
    }
}
