package parallax.web.disputes;

import java.util.ArrayList;
import java.util.List;
import parallax.table.Query;
import parallax.table.View;
import parallax.web.page.Ask;
import parallax.web.page.Parameter;

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

    private final Ask ask;
    private final Query worded;

    Asked(Ask ask) {
        this.ask = ask;
        this.worded = ask.criteria().query(View.ISSUES);
    }

    static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(VALUES);
        all.addAll(WORDS);
        all.add(Parameter.number("page", "Which page, from 1."));
        return List.copyOf(all);
    }

    boolean disputesOnly() {
        return !ask.address().has("show", ALL);
    }

    /// The rows of the view.
    Query query() {
        return without("");
    }

    /// The same, whatever one parameter is told.
    Query without(String parameter) {
        Query query = worded;
        if (disputesOnly() && !parameter.equals("show")) {
            query = query.and("dispute");
        }
        query = under(query, "slot", "slot = ?", parameter);
        query = under(query, "relation", "list_contains(relations, ?)", parameter);
        query = under(query, "rule", "list_contains(rules, ?)", parameter);
        return under(query, "story", "story = ?", parameter);
    }

    private Query under(Query query, String name, String condition, String free) {
        return name.equals(free)
                ? query
                : ask.text(name).map(value -> query.and(condition, value)).orElse(query);
    }
}
