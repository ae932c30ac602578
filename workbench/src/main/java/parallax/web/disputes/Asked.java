package parallax.web.disputes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.casefile.Row;
import parallax.table.Query;
import parallax.table.View;
import parallax.web.page.Ask;
import parallax.web.page.Parameter;
import parallax.web.page.Part;

/// Which issues are asked for.
final class Asked {
    static final String ALL = "all";
    /// In words, by the form.
    static final List<Parameter> WORDS = Ask.CRITERIA.stream()
            .filter(parameter -> !parameter.name().equals("kind"))
            .toList();
    /// By a value, from the facets.
    static final List<Parameter> VALUES = List.of(
            Parameter.choice("show", "Disputes, which is the default, or all issues.", List.of("disputes", ALL)),
            Parameter.choice(
                    "slot", "What is asked.", List.of("figure", "happened", "who", "when", "where", "position")),
            Parameter.choice(
                    "relation",
                    "How two of the answers stand to each other.",
                    List.of("conflict", "deny", "update", "differ in scope", "refine", "agree")),
            Parameter.text("rule", "The rule that says so."),
            Parameter.text("story", "Of this story."));
    private static final String ISSUES = "issues of the ledger";

    private final Ask ask;

    Asked(Ask ask) {
        this.ask = ask;
    }

    static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(VALUES);
        all.addAll(WORDS);
        all.add(Part.PAGE);
        return List.copyOf(all);
    }

    boolean disputesOnly() {
        return !ask.address().has("show", ALL);
    }

    /// All that the words of the form choose, in the order of the ledger, whatever is chosen from the facets.
    List<IssueEntry> worded() throws IOException {
        List<IssueEntry> all = ask.desk().keptOfLedger(ISSUES, IssueEntry::all);
        if (WORDS.stream().allMatch(parameter -> ask.text(parameter.name()).isEmpty())) {
            return all;
        }
        Query query = ask.criteria().query(View.ISSUES);
        Set<IssueEntry.Key> keys = new HashSet<>();
        for (Row row : ask.held().query("SELECT story, issue FROM (" + query.rows() + ")", query.values())) {
            keys.add(new IssueEntry.Key(row.text("story"), row.text("issue")));
        }
        return all.stream().filter(entry -> keys.contains(entry.key())).toList();
    }

    /// Whether the facets' choices take it, whatever one of them is told.
    boolean takes(IssueEntry entry, String free) {
        if (disputesOnly() && !free.equals("show") && !entry.dispute()) {
            return false;
        }
        for (Facet facet : Facet.values()) {
            String chosen = facet.isChosen() ? ask.address().value(facet.parameter()) : "";
            if (!chosen.isEmpty()
                    && !facet.parameter().equals(free)
                    && !facet.of(entry).contains(chosen)) {
                return false;
            }
        }
        return true;
    }

    /// The same as a query.
    Query query() {
        Query query = ask.criteria().query(View.ISSUES);
        if (disputesOnly()) {
            query = query.and("dispute");
        }
        query = under(query, "slot", "slot = ?");
        query = under(query, "relation", "list_contains(relations, ?)");
        query = under(query, "rule", "list_contains(rules, ?)");
        return under(query, "story", "story = ?");
    }

    private Query under(Query query, String name, String condition) {
        return ask.text(name).map(value -> query.and(condition, value)).orElse(query);
    }
}
