package parallax.web.overview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.web.page.Address;
import parallax.web.page.Links;

/// How many there are of everything.
final class CaseCounts {
    private static final String RECORDS = """
            SELECT (SELECT count(*) FROM accounts WHERE parent IS NULL) AS accounts,
                (SELECT count(*) FROM accounts WHERE parent IS NOT NULL) AS comments,
                (SELECT count(*) FROM statements) AS statements, (SELECT count(*) FROM events) AS events,
                (SELECT count(*) FROM figures) AS figures, (SELECT count(*) FROM positions) AS positions,
                (SELECT count(DISTINCT coalesce(entry, name)) FROM places) AS places
            """;
    private static final String COMPARED = """
            SELECT (SELECT count(*) FROM stories WHERE accounts > 1) AS stories, (SELECT count(*) FROM issues) AS issues,
                (SELECT count(*) FROM issues WHERE dispute) AS disputes
            """;

    private final Case held;

    CaseCounts(Case held) {
        this.held = held;
    }

    /// @param actors how many there are in the case, each once
    List<Overview.Count> all(int actors) throws IOException {
        List<Overview.Count> counts = new ArrayList<>();
        if (CaseLedger.exists(held)) {
            Row row = held.query(COMPARED, List.of()).getFirst();
            counts.add(count(row, "disputes", "dispute", Address.of("/disputes")));
            counts.add(count(row, "issues", "issue", Links.records("issues")));
            counts.add(count(row, "stories", "story of several accounts", Links.records("stories")));
        }
        Row row = held.query(RECORDS, List.of()).getFirst();
        counts.add(count(row, "accounts", "account", Address.of("/documents")));
        counts.add(count(row, "comments", "readers' comment", Address.of("/documents")));
        counts.add(count(actors, "actor", Address.of("/actors")));
        counts.add(count(row, "statements", "statement", Links.records("statements")));
        counts.add(count(row, "events", "event", Address.of("/events")));
        counts.add(count(row, "figures", "figure", Links.records("figures")));
        counts.add(count(row, "positions", "position in talks", Address.of("/talks")));
        counts.add(count(row, "places", "place named", Links.records("places")));
        counts.removeIf(count -> count.number() == 0 && !count.name().startsWith("dispute"));
        return counts;
    }

    private static Overview.Count count(Row row, String column, String one, Address link) {
        return count(row.number(column), one, link);
    }

    private static Overview.Count count(long number, String one, Address link) {
        return new Overview.Count(number, number == 1 ? one : several(one), link.toString());
    }

    private static String several(String one) {
        return switch (one) {
            case "story of several accounts" -> "stories of several accounts";
            case "position in talks" -> "positions in talks";
            case "place named" -> "places named";
            default -> one + "s";
        };
    }
}
