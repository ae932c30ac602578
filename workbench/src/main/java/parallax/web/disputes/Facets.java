package parallax.web.disputes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.table.Query;

/// By what the issues that are asked for can be narrowed down, each facet counted as if it were not chosen yet.
final class Facets {
    private static final int MOST = 12;
    private static final Map<String, String> COLUMNS = columns();
    private static final Map<String, String> TITLES = Map.of(
            "slot", "Question",
            "relation", "Relation",
            "rule", "Rule",
            "source", "Source",
            "place", "Place",
            "story", "Story");
    private static final Map<String, String> SLOTS = Map.of(
            "figure", "how many",
            "happened", "did it happen",
            "who", "who",
            "when", "when",
            "where", "where",
            "position", "who is at the table");

    private final Case held;
    private final Asked asked;

    Facets(Case held, Asked asked) {
        this.held = held;
        this.asked = asked;
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("slot", "slot");
        columns.put("relation", "unnest(relations)");
        columns.put("rule", "unnest(rules)");
        columns.put("source", "unnest(_sources)");
        columns.put("place", "unnest(_places)");
        columns.put("story", "story");
        return java.util.Collections.unmodifiableMap(columns);
    }

    /// How many are disputed, and how many there are, in this order.
    List<Long> numbers() throws IOException {
        Query query = asked.without("show");
        Row row = held.query(
                        "SELECT count(*) FILTER (dispute) AS disputes, count(*) AS everything FROM (" + query.rows()
                                + ")",
                        query.values())
                .getFirst();
        return List.of(row.number("disputes"), row.number("everything"));
    }

    List<Disputes.Facet> read() throws IOException {
        Map<String, List<Disputes.Choice>> found = new LinkedHashMap<>();
        COLUMNS.keySet().forEach(parameter -> found.put(parameter, new ArrayList<>()));
        for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
            for (Row row : counted(column.getKey(), column.getValue())) {
                found.get(column.getKey()).add(choice(column.getKey(), row));
            }
        }
        return found.entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty())
                .map(facet -> new Disputes.Facet(
                        facet.getKey(), TITLES.getOrDefault(facet.getKey(), facet.getKey()), facet.getValue()))
                .toList();
    }

    private List<Row> counted(String parameter, String column) throws IOException {
        Query query = asked.without(parameter);
        return held.query(
                "SELECT value, count(DISTINCT (story, issue)) AS issues FROM (SELECT " + column
                        + " AS value, story, issue FROM (" + query.rows()
                        + ")) WHERE value IS NOT NULL GROUP BY value ORDER BY issues DESC, value LIMIT " + MOST,
                query.values());
    }

    private static Disputes.Choice choice(String parameter, Row row) {
        String value = row.text("value");
        String title = parameter.equals("slot") ? SLOTS.getOrDefault(value, value) : value;
        return new Disputes.Choice(value, title, row.number("issues"));
    }
}
